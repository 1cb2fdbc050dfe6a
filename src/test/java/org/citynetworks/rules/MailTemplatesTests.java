package org.citynetworks.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for mail besides: its reader sees nothing of the site around it.
 */
class MailTemplatesTests {

	private static final Pattern LINK = Pattern.compile("(?:th:)?href=\"([^\"]*)\"([^>]*)");

	/** Begins with the site's address, or is a word that the writer made of it. */
	private static final Pattern WHOLE = Pattern.compile("\\|\\$\\{(site|link)}[/#].*\\||\\$\\{page}");

	static List<Path> pages() throws IOException {
		return Templates.mails(".html");
	}

	static List<Path> texts() throws IOException {
		return Templates.texts();
	}

	@Test
	void everyMailIsThereAsTextAndAsHtml() throws IOException {
		assertThat(Templates.mails(".txt")).map((file) -> file.toString().replace(".txt", ".html"))
			.isNotEmpty()
			.isEqualTo(Templates.mails(".html").stream().map(Path::toString).toList());
	}

	@ParameterizedTest
	@MethodSource("pages")
	void linksAreWholeAndShownInFull(Path template) throws IOException {
		for (var link : LINK.matcher(Files.readString(template)).results().toList()) {
			assertThat(link.group(1)).matches(WHOLE);
			assertThat(link.group(2)).contains("th:text=\"" + link.group(1) + "\"");
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void nothingIsLoadedAndNothingIsStyled(Path template) throws IOException {
		assertThat(Files.readString(template)).startsWith("<!DOCTYPE html>\n<html th:replace=\"~{mail/layout :: page(")
			.doesNotContain("src=", "class=", "style", "@{", "<img", "<link");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void aTextHasNoWordOfItsOwnAndEscapesNothing(Path template) throws IOException {
		var text = Files.readString(template);
		assertThat(text).doesNotContain("[[");
		assertThat(text.replaceAll("\\[\\(.*?\\)]|\\[/?#?.*?]|\\$\\{.*?}", "")).doesNotContainPattern("\\p{L}");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void aTextBeginsWithItsSubjectAlone(Path template) throws IOException {
		if (Templates.mails(".txt").contains(template)) {
			assertThat(Files.readAllLines(template)).element(0).asString().startsWith("[(#{").endsWith("})]");
			assertThat(Files.readAllLines(template)).element(1).asString().isEmpty();
		}
	}

}
