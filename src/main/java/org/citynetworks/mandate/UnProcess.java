package org.citynetworks.mandate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.citynetworks.shared.Plain;

/**
 * A process of the United Nations, and the words by which it is known in what is said of
 * networks. Some are of Geneva and named by no network yet, so that the gap is seen.
 */
enum UnProcess {

	AGENDA_2030("2030 agenda"), BIODIVERSITY("convention on biological diversity"),
	CLIMATE("unfccc|climate convention|paris agreement"), DISASTER_RISK("sendai framework|disaster risk reduction"),
	FORUM_OF_MAYORS("forum of mayors"),
	HEALTH_EMERGENCIES("pandemic agreement|international health regulations|strategic preparedness"),
	HUMAN_RIGHTS("human rights council|human rights mechanisms|universal periodic review"),
	INFORMATION_SOCIETY("internet governance forum|information society|wsis"),
	LOCAL_AUTHORITIES("advisory committee of local authorities"), MIGRATION("migration"),
	NEW_URBAN_AGENDA("new urban agenda"), NONCOMMUNICABLE_DISEASES("noncommunicable diseases"),
	PEACE_WEEK("geneva peace week"), PLASTICS("plastics? treaty|plastic pollution"),
	POLITICAL_FORUM("high level political forum"), REFUGEES("refugee"), SOLIDARITY_ECONOMY("unsse"),
	WHO_PROGRAMME("who general programme of work");

	private final Pattern words;

	UnProcess(String words) {
		this.words = Pattern.compile("\\b(" + words + ")");
	}

	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The processes that a text names. */
	static List<UnProcess> in(String text) {
		var plain = Plain.words(text);
		return Arrays.stream(values()).filter((process) -> process.words.matcher(plain).find()).toList();
	}

}
