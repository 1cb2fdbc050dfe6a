package org.citynetworks.pdf;

import java.io.File;
import java.io.InputStream;
import java.util.List;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Lets SVG stand in a PDF, as far as {@link PdfPicture} knows it. Fonts are our own.
 */
final class PdfPictures implements SVGDrawer {

	@Override
	public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double width, double height,
			double dotsPerPixel) {
		var picture = new PdfPicture(svg);
		var wide = (width >= 0) ? width : picture.width() * dotsPerPixel;
		return new Placed(picture, wide / picture.width());
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
		// There are none
	}

	@Override
	public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
		// Ours are known
	}

	@Override
	public void addFontStream(FSSupplier<InputStream> stream, String family, @Nullable Integer weight,
			@Nullable FontStyle style) {
		// Ours are known
	}

	@Override
	public void close() {
		// Nothing is open
	}

	/**
	 * A picture at the size at which it is printed, its height following from its width.
	 */
	private record Placed(PdfPicture picture, double scale) implements SVGImage {

		@Override
		public int getIntrinsicWidth() {
			return (int) (this.picture.width() * this.scale);
		}

		@Override
		public int getIntrinsicHeight() {
			return (int) (this.picture.height() * this.scale);
		}

		@Override
		public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
			this.picture.draw(device, x, y, this.scale);
		}

	}

}
