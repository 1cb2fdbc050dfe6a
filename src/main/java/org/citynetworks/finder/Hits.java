package org.citynetworks.finder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.citynetworks.finder.Named.Form;
import org.jspecify.annotations.Nullable;

/**
 * Collects the heaviest things that answer, as many of each kind as are asked for; of
 * several names of a thing the first.
 */
final class Hits extends SimpleCollector {

	private static final Form[] FORMS = Form.values();

	/** However many answer, no more are looked at. */
	private static final int MOST_LOOKED_AT = 100_000;

	private final Map<String, Integer> most;

	private final Map<String, Hit> found = new LinkedHashMap<>();

	/** How many of each kind may still be found in the piece that is read. */
	private final Map<String, Integer> room = new HashMap<>();

	/** The piece of the index that is read. */
	private @Nullable Piece piece;

	private int last;

	private int looked;

	Hits(Map<String, Integer> most) {
		this.most = most;
	}

	@Override
	protected void doSetNextReader(LeafReaderContext context) throws IOException {
		this.piece = Piece.of(context.reader());
		this.room.clear();
		this.room.putAll(this.most);
		this.last = -1;
	}

	@Override
	public void collect(int doc) throws IOException {
		var values = Objects.requireNonNull(this.piece);
		values.subjects().advanceExact(doc);
		// The names of a thing stand side by side
		var ordinal = values.subjects().ordValue();
		if (ordinal != this.last) {
			this.last = ordinal;
			add(doc, values, values.subjects().lookupOrd(ordinal).utf8ToString());
		}
		if (this.room.isEmpty() || ++this.looked > MOST_LOOKED_AT) {
			throw new CollectionTerminatedException();
		}
	}

	private void add(int doc, Piece values, String subject) throws IOException {
		var kind = subject.substring(0, subject.indexOf('/'));
		if (!this.room.containsKey(kind) || this.found.containsKey(subject)) {
			return;
		}
		this.found.put(subject, values.hit(doc, subject));
		this.room.computeIfPresent(kind, (same, left) -> (left > 1) ? left - 1 : null);
	}

	/** What was found, the heaviest first; each piece of the index had its own. */
	private List<Hit> heaviestFirst() {
		var hits = new ArrayList<>(this.found.values());
		hits.sort(Comparator.comparing(Hit::weight).reversed());
		return hits;
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	/** Has one collector go through the whole index, for the searcher has one thread. */
	record Manager(Map<String, Integer> most) implements CollectorManager<Hits, List<Hit>> {

		@Override
		public Hits newCollector() {
			return new Hits(this.most);
		}

		@Override
		public List<Hit> reduce(Collection<Hits> one) {
			return one.iterator().next().heaviestFirst();
		}

	}

	/** What a piece of the index knows of its documents; it is read forwards only. */
	private record Piece(SortedDocValues subjects, BinaryDocValues names, BinaryDocValues plains,
			SortedDocValues languages, NumericDocValues forms, NumericDocValues weights) {

		static Piece of(LeafReader reader) throws IOException {
			return new Piece(DocValues.getSorted(reader, NameIndex.SUBJECT),
					DocValues.getBinary(reader, NameIndex.NAME), DocValues.getBinary(reader, NameIndex.PLAIN),
					DocValues.getSorted(reader, NameIndex.LANGUAGE), DocValues.getNumeric(reader, NameIndex.FORM),
					DocValues.getNumeric(reader, NameIndex.WEIGHT));
		}

		Hit hit(int doc, String subject) throws IOException {
			this.forms.advanceExact(doc);
			this.weights.advanceExact(doc);
			return new Hit(subject, text(this.names, doc), text(this.plains, doc),
					this.languages.advanceExact(doc)
							? this.languages.lookupOrd(this.languages.ordValue()).utf8ToString() : null,
					FORMS[(int) this.forms.longValue()], this.weights.longValue());
		}

		private static String text(BinaryDocValues texts, int doc) throws IOException {
			texts.advanceExact(doc);
			return texts.binaryValue().utf8ToString();
		}

	}

}
