package org.citynetworks.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.citynetworks.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds {@code docs/applications.md} against the table in the code;
 * {@code -Dapplications.write=true} writes it anew.
 */
class ApplicationTableTests {

	private static final Path TABLE = Path.of("docs", "applications.md");

	private final MessageSource messages = messages();

	@Test
	void theTableSaysWhatMayHappenToAnApplication() throws IOException {
		var table = """
				# What may happen to an application

				Made from the table in the code (`Phase`, `Move`); the build fails when it is out of date. "Both" are those who
				apply and those who review. Where a tier asks for an expression of interest first, that is an application of an
				earlier stage, under the same table: it has no letter and nobody joins by it, but whoever is invited finds the
				application that follows begun.

				| phase | in public words | who may see it | who is waited for | another one beside it |
				|---|---|---|---|---|
				%s

				| move | of | from | to | by | mail |
				|---|---|---|---|---|---|
				%s
				"""
			.formatted(String.join("\n", phases()), String.join("\n", moves()));
		if (Boolean.getBoolean("applications.write")) {
			Files.writeString(TABLE, table);
		}
		assertThat(Files.readString(TABLE)).isEqualTo(table);
	}

	private List<String> phases() {
		var lines = new ArrayList<String>();
		for (var phase : Phase.values()) {
			var turn = phase.turn().stream().map(this::party).collect(Collectors.joining(", "));
			lines.add("| %s | %s | %s | %s | %s |".formatted(phase.term(),
					say("application.phase." + phase.outside().term()), phase.sight().name().toLowerCase(Locale.ROOT),
					turn.isEmpty() ? "nobody" : turn, phase.isOpen() ? "with a reason" : "yes"));
		}
		return lines;
	}

	private List<String> moves() {
		var lines = new ArrayList<String>();
		for (var move : Move.values()) {
			lines.add("| %s | %s | %s | %s | %s | %s |".formatted(move.term(), stages(move),
					move.from().stream().map(Phase::term).collect(Collectors.joining(", ")), move.to().term(),
					party(move.by()), move.mail().map((mail) -> "`" + mail + "`").orElse("none")));
		}
		return lines;
	}

	private static String stages(Move move) {
		var stages = Arrays.stream(Stage.values()).filter(move::isOf).toList();
		return (stages.size() == Stage.values().length) ? "both" : stages.get(0).term();
	}

	private String party(Party party) {
		return say("application.party." + party.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	private String say(String message) {
		return this.messages.getMessage(message, null, Locale.ENGLISH);
	}

	@ParameterizedTest
	@EnumSource
	void everyPhaseAndMoveHasItsWords(Language language) {
		for (var phase : Phase.values()) {
			assertThat(this.messages.getMessage("application.phase." + phase.term(), null, language.locale()))
				.isNotBlank();
			if (phase.isOpen() && phase == phase.outside()) {
				assertThat(this.messages.getMessage("application.waiting." + phase.term(), null, language.locale()))
					.isNotBlank();
			}
		}
		for (var move : Move.values()) {
			assertThat(this.messages.getMessage("application.move." + move.term(), null, language.locale()))
				.isNotBlank();
			assertThat(this.messages.getMessage("audit.deed.application." + move.term(), null, language.locale()))
				.isNotBlank();
		}
	}

	@Test
	void nobodyCanDoAnythingOnceAllIsDone() {
		assertThat(Phase.values()).filteredOn((phase) -> phase.turn().isEmpty())
			.allSatisfy((phase) -> assertThat(Move.values()).noneMatch((move) -> move.from().contains(phase)));
	}

	private static MessageSource messages() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
