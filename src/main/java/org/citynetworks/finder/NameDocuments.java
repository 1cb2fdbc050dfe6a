package org.citynetworks.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.shared.Plain;

/**
 * The names of a thing as the index keeps them.
 */
final class NameDocuments {

	private static final int LONGEST = 200;

	private NameDocuments() {
	}

	// Names that differ in their accents alone are one to whoever looks for them
	static List<Document> of(String kind, Named thing) {
		var names = new LinkedHashMap<String, Name>();
		for (var name : thing.names()) {
			var plain = Plain.words(name.text());
			var known = names.get(plain);
			if (!plain.isEmpty() && (known == null || known.form().compareTo(name.form()) > 0)) {
				names.put(plain, name);
			}
		}
		var documents = new ArrayList<Document>();
		names.forEach((plain, name) -> documents.add(document(kind, thing, name, plain)));
		if (!documents.isEmpty() && !thing.text().isEmpty()) {
			Words.split(Plain.words(String.join(" ", names.keySet()) + " " + thing.text()))
				.stream()
				.distinct()
				.forEach((word) -> documents.get(0).add(new StringField(NameIndex.SAID, start(word), Store.NO)));
		}
		return documents;
	}

	private static Document document(String kind, Named thing, Name name, String plain) {
		var subject = kind + "/" + thing.key();
		var document = new Document();
		document.add(new StringField(NameIndex.SUBJECT, subject, Store.NO));
		document.add(new SortedDocValuesField(NameIndex.SUBJECT, new BytesRef(subject)));
		document.add(new StringField(NameIndex.KIND, kind, Store.NO));
		thing.within().forEach((place) -> document.add(new StringField(NameIndex.WITHIN, place, Store.NO)));
		document.add(new StringField(NameIndex.WHOLE, start(Words.joined(plain)), Store.NO));
		Words.split(plain)
			.stream()
			.distinct()
			.forEach((word) -> document.add(new StringField(NameIndex.WORD, start(word), Store.NO)));
		document.add(new BinaryDocValuesField(NameIndex.NAME, new BytesRef(name.text())));
		document.add(new BinaryDocValuesField(NameIndex.PLAIN, new BytesRef(plain)));
		if (name.language() != null) {
			document.add(new SortedDocValuesField(NameIndex.LANGUAGE, new BytesRef(name.language())));
		}
		document.add(new NumericDocValuesField(NameIndex.FORM, name.form().ordinal()));
		document.add(new NumericDocValuesField(NameIndex.WEIGHT, thing.weight()));
		return document;
	}

	private static String start(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

}
