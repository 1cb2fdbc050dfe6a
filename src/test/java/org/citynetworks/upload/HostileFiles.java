package org.citynetworks.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes files of each kind, and spoils them.
 */
final class HostileFiles {

	static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";

	static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
			(byte) 0xE1 };

	private HostileFiles() {
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	static byte[] join(byte[]... parts) {
		var all = new ByteArrayOutputStream();
		for (var part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	// PDF

	static byte[] pdf() {
		return pdf((document) -> {
		});
	}

	static byte[] pdf(Consumer<PDDocument> change) {
		try (var document = new PDDocument()) {
			document.addPage(new PDPage());
			change.accept(document);
			var file = new ByteArrayOutputStream();
			document.save(file);
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** With something in the catalog: a name, or a name and a dictionary. */
	static byte[] pdfWith(String key, COSDictionary value) {
		return pdf((document) -> document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName(key), value));
	}

	static byte[] pdfWithAnnotation(COSDictionary annotation) {
		return pdf((document) -> {
			var annotations = new org.apache.pdfbox.cos.COSArray();
			annotations.add(annotation);
			document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
		});
	}

	static byte[] protectedPdf(String password) {
		return pdf((document) -> {
			try {
				document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	static COSDictionary dictionary(String... namesAndValues) {
		var dictionary = new COSDictionary();
		for (var each = 0; each < namesAndValues.length; each += 2) {
			dictionary.setName(COSName.getPDFName(namesAndValues[each]), namesAndValues[each + 1]);
		}
		return dictionary;
	}

	static COSDictionary action(String kind) {
		return dictionary("Type", "Action", "S", kind);
	}

	/** A PDF whose objects lie in a stream that unpacks to so many bytes. */
	static byte[] pdfWithPackedObjects(int size, String filter, byte[] packed) {
		var head = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
		var stream = "5 0 obj\n<</Type/Obj#53tm/N 1/First 4/Filter%s/Length %d/Size %d>>\nstream\n".formatted(filter,
				packed.length, size);
		return join(bytes(head + stream), packed,
				bytes("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));
	}

	static byte[] deflated(int zeros) {
		var packed = new ByteArrayOutputStream();
		try (var out = new DeflaterOutputStream(packed, new Deflater(9))) {
			var block = new byte[1 << 20];
			for (var written = 0; written < zeros; written += block.length) {
				out.write(block);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	// Pictures

	static byte[] png(int width, int height, byte[]... extra) {
		var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] { 8, 2, 0, 0, 0 }).array();
		return join(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 }, chunk("IHDR", header), join(extra),
				chunk("IDAT", deflated(1)), chunk("IEND", new byte[0]));
	}

	static byte[] chunk(String type, byte[] data) {
		var sum = new CRC32();
		sum.update(bytes(type));
		sum.update(data);
		return ByteBuffer.allocate(12 + data.length)
			.putInt(data.length)
			.put(bytes(type))
			.put(data)
			.putInt((int) sum.getValue())
			.array();
	}

	static byte[] jpeg(int width, int height, byte[]... segments) {
		var frame = segment(0xC0,
				ByteBuffer.allocate(15)
					.put((byte) 8)
					.putShort((short) height)
					.putShort((short) width)
					.put(new byte[] { 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0 })
					.array());
		return join(new byte[] { (byte) 0xFF, (byte) 0xD8 }, join(segments), frame, segment(0xDA, new byte[10]),
				new byte[] { 1, 2, (byte) 0xFF, 0, 3, (byte) 0xFF, (byte) 0xD9 });
	}

	static byte[] segment(int marker, byte[] data) {
		return ByteBuffer.allocate(4 + data.length)
			.put((byte) 0xFF)
			.put((byte) marker)
			.putShort((short) (2 + data.length))
			.put(data)
			.array();
	}

	// Archives

	static byte[] zip(Map<String, byte[]> entries) {
		var file = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(file)) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

	static byte[] docx(String... namesAndContents) {
		var entries = entries(namesAndContents);
		entries.putIfAbsent("[Content_Types].xml", bytes(contentTypes(DOCX_TYPE)));
		entries.putIfAbsent("word/document.xml", bytes(word("<w:p/>")));
		return zip(entries);
	}

	static String contentTypes(String type) {
		return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\""
				+ type + "\"/></Types>";
	}

	static String word(String body) {
		return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
				+ "</w:body></w:document>";
	}

	static String relationship(String type, String target) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
				+ type + "\" Target=\"" + target + "\" TargetMode=\"External\"/></Relationships>";
	}

	static byte[] odt(String... namesAndContents) {
		var entries = entries(namesAndContents);
		entries.putIfAbsent("content.xml", bytes(open("<text:p/>")));
		var file = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(file)) {
			zip.setMethod(ZipOutputStream.STORED);
			var type = new ZipEntry("mimetype");
			var sum = new CRC32();
			sum.update(bytes(ODT_TYPE));
			type.setSize(ODT_TYPE.length());
			type.setCrc(sum.getValue());
			zip.putNextEntry(type);
			zip.write(bytes(ODT_TYPE));
			zip.setMethod(ZipOutputStream.DEFLATED);
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

	static String open(String body) {
		return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text>"
				+ body + "</office:text></office:body></office:document-content>";
	}

	private static Map<String, byte[]> entries(String... namesAndContents) {
		var entries = new TreeMap<String, byte[]>();
		for (var each = 0; each < namesAndContents.length; each += 2) {
			entries.put(namesAndContents[each], bytes(namesAndContents[each + 1]));
		}
		return entries;
	}

	/** With another byte at a place counted from where some bytes stand last. */
	static byte[] with(byte[] file, String where, int offset, int value) {
		var changed = file.clone();
		changed[new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(where) + offset] = (byte) value;
		return changed;
	}

}
