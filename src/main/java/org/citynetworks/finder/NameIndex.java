package org.citynetworks.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortField.Type;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.shared.Plain;
import org.jspecify.annotations.Nullable;

/**
 * The names in memory: a document for each different name of a thing, the heaviest things
 * first, so that the first documents that answer are the best.
 */
final class NameIndex implements AutoCloseable {

	static final String SUBJECT = "subject";

	static final String KIND = "kind";

	static final String WITHIN = "within";

	/** The name without spaces. */
	static final String WHOLE = "whole";

	static final String WORD = "word";

	/** A word of what is said of a thing of which something is said, its names too. */
	static final String SAID = "said";

	static final String NAME = "name";

	static final String PLAIN = "plain";

	static final String LANGUAGE = "language";

	static final String FORM = "form";

	static final String WEIGHT = "weight";

	private static final int LONGEST = 200;

	private final ByteBuffersDirectory memory = new ByteBuffersDirectory();

	private final IndexWriter writer;

	private final SearcherManager searchers;

	NameIndex() {
		try {
			this.writer = new IndexWriter(this.memory,
					new IndexWriterConfig().setIndexSort(new Sort(new SortField(WEIGHT, Type.LONG, true)))
						.setRAMBufferSizeMB(64)
						.setMergeScheduler(new SerialMergeScheduler()));
			this.searchers = new SearcherManager(this.writer, new Uncached());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void add(String kind, Named thing) {
		try {
			this.writer.addDocuments(documents(kind, thing));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void remove(Collection<String> subjects) {
		try {
			this.writer
				.deleteDocuments(subjects.stream().map((subject) -> new Term(SUBJECT, subject)).toArray(Term[]::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void removeKind(String kind) {
		try {
			this.writer.deleteDocuments(new Term(KIND, kind));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lets searches see what was done since. */
	void show() {
		try {
			this.searchers.maybeRefreshBlocking();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Puts everything into one piece, which is the smallest and the fastest. */
	void pack() {
		try {
			this.writer.forceMerge(1);
			// Or the pieces that were merged would stay in memory
			this.writer.commit();
			show();
			this.writer.deleteUnusedFiles();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	<T> T search(Reading<T> reading) {
		try {
			var searcher = this.searchers.acquire();
			try {
				return reading.read(searcher);
			}
			finally {
				this.searchers.release(searcher);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many bytes it takes. */
	long size() {
		try {
			var size = 0L;
			for (var file : this.memory.listAll()) {
				size += this.memory.fileLength(file);
			}
			return size;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.searchers.close();
			this.writer.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Names that differ in their accents alone are one to whoever looks for them
	private static List<Document> documents(String kind, Named thing) {
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
				.forEach((word) -> documents.get(0).add(new StringField(SAID, start(word), Store.NO)));
		}
		return documents;
	}

	private static Document document(String kind, Named thing, Name name, String plain) {
		var subject = kind + "/" + thing.key();
		var document = new Document();
		document.add(new StringField(SUBJECT, subject, Store.NO));
		document.add(new SortedDocValuesField(SUBJECT, new BytesRef(subject)));
		document.add(new StringField(KIND, kind, Store.NO));
		thing.within().forEach((place) -> document.add(new StringField(WITHIN, place, Store.NO)));
		document.add(new StringField(WHOLE, start(Words.joined(plain)), Store.NO));
		Words.split(plain)
			.stream()
			.distinct()
			.forEach((word) -> document.add(new StringField(WORD, start(word), Store.NO)));
		document.add(new BinaryDocValuesField(NAME, new BytesRef(name.text())));
		document.add(new BinaryDocValuesField(PLAIN, new BytesRef(plain)));
		if (name.language() != null) {
			document.add(new SortedDocValuesField(LANGUAGE, new BytesRef(name.language())));
		}
		document.add(new NumericDocValuesField(FORM, name.form().ordinal()));
		document.add(new NumericDocValuesField(WEIGHT, thing.weight()));
		return document;
	}

	private static String start(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

	/** Hardly ever is the same asked twice: the pages are kept. */
	private static final class Uncached extends SearcherFactory {

		@Override
		public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
			var searcher = new IndexSearcher(reader);
			searcher.setQueryCache(null);
			return searcher;
		}

	}

	/** What is read from the index as it stands at one moment. */
	@FunctionalInterface
	interface Reading<T> {

		T read(IndexSearcher searcher) throws IOException;

	}

}
