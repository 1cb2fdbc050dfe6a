package org.citynetworks.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks at every object of a PDF for what acts by itself, sends or fetches, or is a file
 * of its own.
 */
final class PdfContent {

	/** What a PDF may do when somebody opens it or follows a link in it. */
	private static final Set<COSName> HARMLESS = names("GoTo", "URI", "Named");

	private static final Set<COSName> OTHER_ACTIONS = names("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToR",
			"GoToE", "Rendition", "Movie", "Sound", "RichMediaExecute", "GoTo3DView");

	private static final Set<COSName> ACTING_KEYS = names("JS", "JavaScript", "XFA", "AA", "RichMediaContent",
			"RichMediaSettings");

	private static final Set<COSName> FILE_KEYS = names("EF", "EmbeddedFiles");

	private static final Set<COSName> ACTING_SUBTYPES = names("RichMedia", "3D", "Movie", "Screen", "Sound");

	private static final Set<COSName> FILE_TYPES = names("EmbeddedFile", "FileAttachment");

	private static final String END = "%%EOF";

	private PdfContent() {
	}

	static void check(byte[] file) throws IOException {
		Unfit.unless(new String(file, 0, Math.min(5, file.length), StandardCharsets.ISO_8859_1).equals("%PDF-"),
				Reason.SOMETHING_ADDED);
		checkEnd(file);
		PdfStreams.check(file);
		try (var document = Loader.loadPDF(file)) {
			Unfit.unless(!document.isEncrypted(), Reason.PROTECTED);
			Unfit.unless(document.getNumberOfPages() > 0, Reason.BROKEN);
			checkObjects(document);
		}
		catch (InvalidPasswordException ex) {
			throw new Unfit(Reason.PROTECTED);
		}
		catch (Unfit ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new Unfit(Reason.BROKEN);
		}
	}

	private static void checkEnd(byte[] file) throws Unfit {
		var at = file.length;
		while (at > 0 && (file[at - 1] == 0 || Character.isWhitespace(file[at - 1]))) {
			at--;
		}
		var text = new String(file, 0, at, StandardCharsets.ISO_8859_1);
		Unfit.unless(text.contains(END), Reason.BROKEN);
		Unfit.unless(text.endsWith(END), Reason.SOMETHING_ADDED);
	}

	private static void checkObjects(PDDocument document) throws IOException {
		var objects = document.getDocument();
		check(objects.getTrailer());
		checkOpening(document.getDocumentCatalog().getCOSObject());
		for (var key : objects.getXrefTable().keySet()) {
			var object = objects.getObjectFromPool(key).getObject();
			if (object != null) {
				check(object);
			}
		}
	}

	private static void checkOpening(COSDictionary catalog) throws Unfit {
		// A place to begin reading at is an array, or an action that goes there
		if (catalog.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action) {
			Unfit.unless(COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S)), Reason.ACTIVE);
		}
	}

	/** Looks at an object and what stands within it, but not at other objects. */
	private static void check(COSBase object) throws Unfit {
		Deque<COSBase> waiting = new ArrayDeque<>();
		waiting.push(object);
		while (!waiting.isEmpty()) {
			var next = waiting.pop();
			if (next instanceof COSDictionary dictionary) {
				checkOne(dictionary);
				dictionary.getValues().stream().filter((value) -> !(value instanceof COSObject)).forEach(waiting::push);
			}
			else if (next instanceof COSArray array) {
				array.toList()
					.stream()
					.filter((value) -> value != null && !(value instanceof COSObject))
					.forEach(waiting::push);
			}
		}
	}

	private static void checkOne(COSDictionary dictionary) throws Unfit {
		for (var key : dictionary.keySet()) {
			Unfit.unless(!ACTING_KEYS.contains(key), Reason.ACTIVE);
			Unfit.unless(!FILE_KEYS.contains(key), Reason.FILES_INSIDE);
		}
		var type = value(dictionary, COSName.TYPE);
		var subtype = value(dictionary, COSName.SUBTYPE);
		Unfit.unless(!FILE_TYPES.contains(type) && !FILE_TYPES.contains(subtype), Reason.FILES_INSIDE);
		Unfit.unless(!ACTING_SUBTYPES.contains(subtype), Reason.ACTIVE);
		var deed = value(dictionary, COSName.S);
		Unfit.unless(!OTHER_ACTIONS.contains(deed), Reason.ACTIVE);
		Unfit.unless(!(COSName.getPDFName("Action").equals(type)) || HARMLESS.contains(deed), Reason.ACTIVE);
		Unfit.unless(!(dictionary instanceof COSStream) || !dictionary.containsKey(COSName.F), Reason.FETCHES);
	}

	private static COSBase value(COSDictionary dictionary, COSName key) {
		return Objects.requireNonNullElse(dictionary.getDictionaryObject(key), COSNull.NULL);
	}

	private static Set<COSName> names(String... names) {
		return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
	}

}
