package org.citynetworks.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the participants are called.
 */
@Component
class NamedParticipants implements Findable {

	/** Below the city itself. */
	private static final long WEIGHT = 1;

	private final Participants participants;

	private final JdbcClient jdbc;

	NamedParticipants(Participants participants, JdbcClient jdbc) {
		this.participants = participants;
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return ParticipantEditing.KIND;
	}

	@Override
	public void all(Consumer<Named> found) {
		this.participants.all()
			.forEach((one) -> found.accept(new Named(one.slug(), WEIGHT, List.of(new Name(one.called(), null)),
					Set.of("country/" + one.country().code().toLowerCase(Locale.ROOT)))));
	}

	@Override
	public int most() {
		return 10;
	}

	@Override
	public Map<String, Shown> show(List<String> slugs, Language language) {
		var shown = new HashMap<String, Shown>();
		this.jdbc.sql("""
				select participant.slug, participant.content ->> 'called' as called,
					coalesce(tier.content ->> ('name_' || :language), tier.content ->> 'name_en') as tier
				from participant
				left join tier on tier.slug = participant.tier
				where participant.slug = any (:slugs)
				""").param("language", language.tag()).param("slugs", slugs.toArray(String[]::new)).query((line) -> {
			shown.put(line.getString("slug"), new Shown("/participants/" + line.getString("slug"),
					line.getString("called"), line.getString("tier")));
		});
		return shown;
	}

}
