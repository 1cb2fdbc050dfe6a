package org.citynetworks.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

/**
 * The fonts that come with the site, which have Latin, Greek and Cyrillic. Both weights
 * have the same letters.
 */
final class PdfFonts {

	private static final String FAMILY = "Noto Sans";

	private static final String REGULAR = "pdf/NotoSans-Regular.ttf";

	private static final String BOLD = "pdf/NotoSans-Bold.ttf";

	private static final SingletonSupplier<TrueTypeFont> REGULAR_FONT = SingletonSupplier.of(() -> read(REGULAR));

	private static final SingletonSupplier<TrueTypeFont> BOLD_FONT = SingletonSupplier.of(() -> read(BOLD));

	private static final SingletonSupplier<CmapLookup> SHAPES = SingletonSupplier.of(PdfFonts::shapes);

	private PdfFonts() {
	}

	static void addTo(PdfRendererBuilder builder) {
		builder.useFont(() -> open(REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
		builder.useFont(() -> open(BOLD), FAMILY, 700, FontStyle.NORMAL, true);
	}

	/** What of a text they have no shape for, each once. */
	static Set<String> missing(String text) {
		var missing = new LinkedHashSet<String>();
		composed(text).codePoints()
			.filter((letter) -> !hasShape(letter))
			.forEach((letter) -> missing.add(Character.toString(letter)));
		return missing;
	}

	private static boolean hasShape(int letter) {
		return letter == '\t' || letter == '\n' || letter == '\r'
				|| !Character.isISOControl(letter) && SHAPES.obtain().getGlyphId(letter) != 0;
	}

	/** One weight, for texts that are drawn. */
	static TrueTypeFont weight(boolean isBold) {
		return (isBold ? BOLD_FONT : REGULAR_FONT).obtain();
	}

	/** A text with its letters and their marks in one, as fonts have them. */
	static String composed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static CmapLookup shapes() {
		try {
			return weight(false).getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static TrueTypeFont read(String font) {
		try (var file = open(font)) {
			return new TTFParser().parse(new RandomAccessReadBuffer(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream open(String font) {
		try {
			return new ClassPathResource(font).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
