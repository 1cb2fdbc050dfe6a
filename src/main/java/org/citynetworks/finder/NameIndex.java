package org.citynetworks.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

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
		change(() -> this.writer.addDocuments(NameDocuments.of(kind, thing)));
	}

	void remove(Collection<String> subjects) {
		var terms = subjects.stream().map((subject) -> new Term(SUBJECT, subject)).toArray(Term[]::new);
		change(() -> this.writer.deleteDocuments(terms));
	}

	void removeKind(String kind) {
		change(() -> this.writer.deleteDocuments(new Term(KIND, kind)));
	}

	/** Lets searches see what was done since. */
	void show() {
		change(this.searchers::maybeRefreshBlocking);
	}

	/** Puts everything into one piece, which is the smallest and the fastest. */
	void pack() {
		change(() -> {
			this.writer.forceMerge(1);
			// Or the pieces that were merged would stay in memory
			this.writer.commit();
			this.searchers.maybeRefreshBlocking();
			this.writer.deleteUnusedFiles();
		});
	}

	private static void change(Change change) {
		try {
			change.make();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Nothing is read or written but memory", ex);
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
		change(() -> {
			this.searchers.close();
			this.writer.close();
		});
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

	/** What is done to the index. */
	@FunctionalInterface
	private interface Change {

		void make() throws IOException;

	}

	/** What is read from the index as it stands at one moment. */
	@FunctionalInterface
	interface Reading<T> {

		T read(IndexSearcher searcher) throws IOException;

	}

}
