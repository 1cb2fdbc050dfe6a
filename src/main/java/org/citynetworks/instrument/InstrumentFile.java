package org.citynetworks.instrument;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.citynetworks.instrument.Asked.Kind;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.instrument.Asked.Step;
import org.citynetworks.instrument.Fields.Word;
import org.citynetworks.instrument.Instrument.Area;
import org.citynetworks.instrument.Instrument.Instead;
import org.citynetworks.instrument.Instrument.Instead.Means;
import org.citynetworks.instrument.Instrument.Issue;
import org.citynetworks.instrument.Instrument.Level;
import org.citynetworks.instrument.Instrument.Rated;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.TenPrinciples;

/**
 * Reads an instrument from its file; {@code instruments/README.md} says how one is
 * written.
 */
final class InstrumentFile {

	private static final int TITLE = 60;

	private static final int QUESTION = 180;

	private static final int HELP = 240;

	private static final int PARAGRAPH = 500;

	private static final int FEWEST_STEPS = 2;

	private static final int MOST_STEPS = 10;

	private static final Pattern KEY = Pattern.compile("(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s/]+(/\\S*)?");

	private static final List<String> GOALS = IntStream.rangeClosed(1, 17).mapToObj(Integer::toString).toList();

	private final String name;

	private final Mistakes mistakes;

	/** In which line each key stands that others of its kind must not have. */
	private final Map<String, Integer> keys = new HashMap<>();

	private InstrumentFile(String name) {
		this.name = name;
		this.mistakes = new Mistakes(name);
	}

	/**
	 * Reads a file.
	 * @param name what it is called
	 */
	static Instrument read(String name, String text) {
		var file = new InstrumentFile(name);
		var instrument = file.instrument(Fields.of(text, file.mistakes));
		file.mistakes.refuse();
		return instrument;
	}

	private Instrument instrument(Fields fields) {
		var key = key(fields, "instrument");
		var called = fields.within("called");
		var asked = fields.several("asked").stream().map(this::asked).toList();
		var levels = fields.several("levels").stream().map((level) -> level(level, asked)).toList();
		var ratesTopics = levels.stream().anyMatch((level) -> level.rates() == Rated.TOPICS);
		var instrument = new Instrument(key, version(fields, key), day(fields), fields.said("title", TITLE),
				fields.said("summary", HELP), fields.paragraphs("about", PARAGRAPH), addresses(fields),
				called.map((one) -> one.said("areas", TITLE)).orElse(InLanguages.NONE),
				called.map((one) -> one.said("topics", TITLE)).orElse(InLanguages.NONE), levels, asked,
				fields.several("instead").stream().map(this::instead).toList(),
				fields.several("areas").stream().map((area) -> area(area, ratesTopics)).toList());
		called.ifPresent(Fields::end);
		fields.end();
		return instrument;
	}

	private Asked asked(Fields fields) {
		var key = key(fields, "asked");
		var kind = one(fields, "kind", Kind.values()).orElse(Kind.TEXT);
		var steps = fields.severalOrNone("steps").stream().map(InstrumentFile::step).toList();
		if ((kind == Kind.SCALE) ? steps.size() < FEWEST_STEPS || steps.size() > MOST_STEPS : !steps.isEmpty()) {
			this.mistakes.add(fields.line(), "“%s” has %d steps: a scale has %d to %d, anything else has none"
				.formatted(key, steps.size(), FEWEST_STEPS, MOST_STEPS));
		}
		var means = fields.has("means") ? one(fields, "means", Meaning.values()).orElse(Meaning.NONE) : Meaning.NONE;
		if (means != Meaning.NONE && kind != Kind.SCALE) {
			this.mistakes.add(fields.line(), "“%s” means something that only a scale can say".formatted(key));
		}
		var asked = new Asked(key, kind, means, fields.said("title", TITLE), fields.said("ask", QUESTION),
				fields.saidOrNone("help", HELP), steps);
		fields.end();
		return asked;
	}

	private static Step step(Fields fields) {
		var step = new Step(fields.said("title", TITLE), fields.saidOrNone("about", HELP));
		fields.end();
		return step;
	}

	private Level level(Fields fields, List<Asked> asked) {
		var level = new Level(key(fields, "level"), fields.said("title", TITLE), fields.said("about", HELP),
				one(fields, "rates", Rated.values()).orElse(Rated.ISSUES),
				some(fields, "asks", asked.stream().map(Asked::key).toList()));
		Arrays.stream(Meaning.values()).filter((meaning) -> meaning != Meaning.NONE).forEach((meaning) -> {
			var times = asked.stream()
				.filter((one) -> one.means() == meaning && level.asks().contains(one.key()))
				.count();
			if (times > 1 || (meaning == Meaning.STATE && times == 0)) {
				this.mistakes.add(fields.line(),
						"the level “%s” asks %d times for the %s: %s".formatted(level.key(), times,
								meaning.name().toLowerCase(Locale.ROOT),
								(meaning == Meaning.STATE) ? "it has to do so once" : "it may do so once"));
			}
		});
		fields.end();
		return level;
	}

	private Instead instead(Fields fields) {
		var means = fields.has("means") ? one(fields, "means", Means.values()).orElse(Means.NONE) : Means.NONE;
		var instead = new Instead(key(fields, "instead"), means, fields.said("title", TITLE),
				fields.said("about", HELP));
		fields.end();
		return instead;
	}

	private Area area(Fields fields, boolean ratesTopics) {
		var area = new Area(key(fields, "area"), fields.said("title", TITLE), fields.said("about", HELP),
				fields.several("topics").stream().map((topic) -> topic(topic, ratesTopics)).toList());
		fields.end();
		return area;
	}

	private Topic topic(Fields fields, boolean isRated) {
		var topic = new Topic(key(fields, "topic"), fields.said("title", TITLE), fields.said("about", HELP),
				isRated ? fields.said("ask", QUESTION) : InLanguages.NONE,
				fields.several("issues").stream().map(this::issue).toList());
		fields.end();
		return topic;
	}

	private Issue issue(Fields fields) {
		var issue = new Issue(key(fields, "issue"), fields.said("title", TITLE), fields.said("ask", QUESTION),
				fields.saidOrNone("help", HELP), some(fields, "principles", TenPrinciples.AREAS),
				some(fields, "sdgs", GOALS).stream().map(Integer::valueOf).toList());
		if (issue.sdgs().isEmpty()) {
			this.mistakes.add(fields.line(), "“%s” names no Sustainable Development Goal".formatted(issue.key()));
		}
		fields.end();
		return issue;
	}

	private String key(Fields fields, String kind) {
		return fields.word("key").map((key) -> {
			if (!KEY.matcher(key.is()).matches()) {
				this.mistakes.add(key.line(),
						"“%s” is no key: small letters, digits, and hyphens between, 60 at most".formatted(key.is()));
			}
			var before = this.keys.putIfAbsent(kind + "/" + key.is(), key.line());
			if (before != null) {
				this.mistakes.add(key.line(), "the key “%s” stands in line %d already".formatted(key.is(), before));
			}
			return key.is();
		}).orElse("");
	}

	private int version(Fields fields, String key) {
		return fields.word("version").map((version) -> {
			if (!version.is().matches("[1-9][0-9]{0,3}")) {
				this.mistakes.add(version.line(), "“%s” is no version: 1, 2, 3 and so on".formatted(version.is()));
				return 0;
			}
			if (!this.name.equals(key + "-" + version.is() + ".yaml")) {
				this.mistakes.add(version.line(),
						"version %s of “%s” has to be called %2$s-%1$s.yaml".formatted(version.is(), key));
			}
			return Integer.parseInt(version.is());
		}).orElse(0);
	}

	private LocalDate day(Fields fields) {
		return fields.word("date").map((day) -> {
			try {
				return LocalDate.parse(day.is());
			}
			catch (DateTimeParseException ex) {
				this.mistakes.add(day.line(), "“%s” is no day such as 2026-11-22".formatted(day.is()));
				return LocalDate.EPOCH;
			}
		}).orElse(LocalDate.EPOCH);
	}

	private List<String> addresses(Fields fields) {
		return fields.words("sources").stream().map((address) -> {
			if (!ADDRESS.matcher(address.is()).matches()) {
				this.mistakes.add(address.line(), "“%s” is no address of a page".formatted(address.is()));
			}
			return address.is();
		}).toList();
	}

	/** A word for one of some constants. */
	private <E extends Enum<E>> Optional<E> one(Fields fields, String name, E[] constants) {
		var words = Arrays.stream(constants)
			.collect(Collectors.toMap((constant) -> constant.name().toLowerCase(Locale.ROOT), (constant) -> constant));
		return fields.word(name).flatMap((word) -> {
			known(word, name, words.keySet().stream().sorted().toList());
			return Optional.ofNullable(words.get(word.is()));
		});
	}

	/** Some of the words that there are, each once. */
	private List<String> some(Fields fields, String name, List<String> known) {
		var words = new LinkedHashSet<String>();
		for (var word : fields.words(name)) {
			if (known(word, name, known) && !words.add(word.is())) {
				this.mistakes.add(word.line(), "“%s” stands in “%s” twice".formatted(word.is(), name));
			}
		}
		return List.copyOf(words);
	}

	private boolean known(Word word, String name, List<String> known) {
		if (!known.contains(word.is())) {
			this.mistakes.add(word.line(),
					"“%s” in “%s” is none of %s".formatted(word.is(), name, String.join(", ", known)));
		}
		return known.contains(word.is());
	}

}
