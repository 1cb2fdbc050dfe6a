package org.citynetworks.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * A drawing in SVG, of which this much is known: groups, paths and texts, and of these by
 * attributes what they are filled and stroked with. Letters are drawn as shapes: what a
 * picture says is for its {@code alt}.
 */
final class PdfPicture {

	private static final int HEX = 16;

	private final Element svg;

	/** From where to where it is shown: left, top, width and height. */
	private final double[] box;

	PdfPicture(Element svg) {
		this.svg = svg;
		this.box = Arrays.stream(svg.getAttribute("viewBox").split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	double width() {
		return this.box[2];
	}

	double height() {
		return this.box[3];
	}

	/** Draws it with its upper left corner at a point. */
	void draw(OutputDevice device, double x, double y, double scale) {
		var place = AffineTransform.getTranslateInstance(x, y);
		place.scale(scale, scale);
		place.translate(-this.box[0], -this.box[1]);
		draw(this.svg, device, place);
	}

	private void draw(Element parent, OutputDevice device, AffineTransform place) {
		for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				switch (element.getTagName()) {
					case "path" -> draw(element, SvgPath.parse(element.getAttribute("d")), device, place);
					case "text" -> draw(element, letters(element), device, place);
					case "g" -> draw(element, device, place);
					default -> {
					}
				}
			}
		}
	}

	private void draw(Element element, Shape shape, OutputDevice device, AffineTransform place) {
		var placed = place.createTransformedShape(shape);
		var fill = said(element, "fill", "none");
		if (!fill.equals("none")) {
			device.setColor(colour(fill));
			device.fill(placed);
		}
		var stroke = said(element, "stroke", "none");
		if (!stroke.equals("none")) {
			var width = Double.parseDouble(said(element, "stroke-width", "1")) * place.getScaleX();
			device.setColor(colour(stroke));
			device.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
			device.draw(placed);
		}
	}

	/** What an element says, or else the nearest around it. */
	private String said(Element element, String attribute, String otherwise) {
		for (var node = element; node != this.svg; node = (Element) node.getParentNode()) {
			if (node.hasAttribute(attribute)) {
				return node.getAttribute(attribute);
			}
		}
		return otherwise;
	}

	private static FSRGBColor colour(String hash) {
		return new FSRGBColor(Integer.parseInt(hash.substring(1), HEX));
	}

	private Shape letters(Element text) {
		var font = PdfFonts.weight(said(text, "font-weight", "400").equals("700"));
		var line = new GeneralPath();
		try {
			var length = append(font, PdfFonts.composed(text.getTextContent().strip()), line);
			var size = Double.parseDouble(said(text, "font-size", "16")) / font.getUnitsPerEm();
			var place = AffineTransform.getTranslateInstance(Double.parseDouble(text.getAttribute("x")),
					Double.parseDouble(text.getAttribute("y")));
			// Letters grow upward
			place.scale(size, -size);
			place.translate(switch (said(text, "text-anchor", "start")) {
				case "middle" -> -length / 2;
				case "end" -> -length;
				default -> 0;
			}, 0);
			return place.createTransformedShape(line);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Sets a text, and says how long it is. */
	private static double append(TrueTypeFont font, String text, GeneralPath line) throws IOException {
		var length = 0.0;
		var shapes = font.getUnicodeCmapLookup();
		for (var letter : text.codePoints().toArray()) {
			var shape = shapes.getGlyphId(letter);
			var glyph = font.getGlyph().getGlyph(shape);
			if (glyph != null) {
				line.append(AffineTransform.getTranslateInstance(length, 0).createTransformedShape(glyph.getPath()),
						false);
			}
			length += font.getAdvanceWidth(shape);
		}
		return length;
	}

}
