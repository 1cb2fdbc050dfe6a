package org.citynetworks.factor;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code as one path of an SVG.
 *
 * @param size of its side in modules, the quiet zone included
 * @param path what is dark
 */
public record KeyPicture(int size, String path) {

	/** The standard asks for four modules of nothing around it. */
	private static final int QUIET = 4;

	public static KeyPicture of(String text) {
		QrCode code = QrCode.encodeText(text, Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
				}
			}
		}
		return new KeyPicture(code.size + 2 * QUIET, path.toString());
	}

}
