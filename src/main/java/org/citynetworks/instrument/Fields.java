package org.citynetworks.instrument;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The fields of a thing in a file, taken one by one. What is wrong is noted with its line
 * and read as if it were empty, so that all mistakes are found at once.
 */
final class Fields {

	private final Map<String, Node> left = new LinkedHashMap<>();

	private final Mistakes mistakes;

	private final int line;

	private Fields(Node node, Mistakes mistakes) {
		this.mistakes = mistakes;
		this.line = line(node);
		if (!(node instanceof MappingNode mapping)) {
			mistakes.add(this.line, "fields are expected here, each with its name and a colon");
			return;
		}
		for (var field : mapping.getValue()) {
			var name = (field.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			if (this.left.put(name, field.getValueNode()) != null) {
				mistakes.add(line(field.getKeyNode()), "“%s” stands here twice".formatted(name));
			}
		}
	}

	/** Those of a whole file. */
	static Fields of(String file, Mistakes mistakes) {
		try {
			var node = new Yaml(new LoaderOptions()).compose(new StringReader(file));
			if (node != null) {
				return new Fields(node, mistakes);
			}
			throw mistakes.refused(1, "the file is empty");
		}
		catch (MarkedYAMLException ex) {
			throw mistakes.refused(ex.getProblemMark().getLine() + 1, ex.getProblem());
		}
		catch (YAMLException ex) {
			throw mistakes.refused(1, ex.getMessage());
		}
	}

	int line() {
		return this.line;
	}

	/** Whether a field is there that has not been taken yet. */
	boolean has(String name) {
		return this.left.containsKey(name);
	}

	/** A word, if it is there, as it has to be. */
	Optional<Word> word(String name) {
		return taken(name).flatMap(this::word);
	}

	List<Word> words(String name) {
		return nodes(name).stream().flatMap((node) -> word(node).stream()).toList();
	}

	/** A text in every language of the site. */
	InLanguages said(String name, int longest) {
		return taken(name).map((node) -> said(node, longest)).orElse(InLanguages.NONE);
	}

	/** The same where it need not be. */
	InLanguages saidOrNone(String name, int longest) {
		return has(name) ? said(name, longest) : InLanguages.NONE;
	}

	List<InLanguages> paragraphs(String name, int longest) {
		return nodes(name).stream().map((node) -> said(node, longest)).toList();
	}

	/** Several things, each with fields of its own. */
	List<Fields> several(String name) {
		var line = lineOf(name);
		var nodes = nodes(name);
		if (nodes.isEmpty() && line > 0) {
			this.mistakes.add(line, "“%s” is empty".formatted(name));
		}
		return nodes.stream().map((node) -> new Fields(node, this.mistakes)).toList();
	}

	List<Fields> severalOrNone(String name) {
		return has(name) ? several(name) : List.of();
	}

	/** Fields within a field. */
	Optional<Fields> within(String name) {
		return taken(name).map((node) -> new Fields(node, this.mistakes));
	}

	/** Notes whatever was not taken. */
	void end() {
		this.left.forEach((name, node) -> this.mistakes.add(line(node), "“%s” is not known here".formatted(name)));
	}

	private InLanguages said(Node node, int longest) {
		var languages = new Fields(node, this.mistakes);
		var texts = new TreeMap<String, String>();
		for (var language : Language.values()) {
			languages.word(language.tag()).ifPresent((text) -> {
				if (text.is().isBlank()) {
					this.mistakes.add(text.line(), "the text is empty");
				}
				else if (text.is().length() > longest) {
					this.mistakes.add(text.line(),
							"the text has %d characters; %d are the most".formatted(text.is().length(), longest));
				}
				texts.put(language.tag(), text.is());
			});
		}
		languages.end();
		return new InLanguages(texts);
	}

	private Optional<Node> taken(String name) {
		var node = Optional.ofNullable(this.left.remove(name));
		if (node.isEmpty()) {
			this.mistakes.add(this.line, "“%s” is missing".formatted(name));
		}
		return node;
	}

	private List<Node> nodes(String name) {
		return taken(name).map((node) -> {
			if (node instanceof SequenceNode sequence) {
				return sequence.getValue();
			}
			this.mistakes.add(line(node), "“%s” has to be a list".formatted(name));
			return List.<Node>of();
		}).orElse(List.of());
	}

	private Optional<Word> word(Node node) {
		if (node instanceof ScalarNode scalar) {
			return Optional.of(new Word(scalar.getValue(), line(node)));
		}
		this.mistakes.add(line(node), "a word or a text is expected here");
		return Optional.empty();
	}

	private int lineOf(String name) {
		var node = this.left.get(name);
		return (node instanceof SequenceNode) ? line(node) : 0;
	}

	private static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

	/**
	 * What stands in a line.
	 */
	record Word(String is, int line) {

	}

}
