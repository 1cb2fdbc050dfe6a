package org.citynetworks.compare;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which networks there are to choose from, by name.
 */
@Component
public class FindChoices {

	private final JdbcClient jdbc;

	FindChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Choice> all() {
		return this.jdbc.sql("""
				select slug, name, acronym, confirmed_on
				from network
				cross join lateral (
					select min(value) filter (where field = 'acronym' and note is distinct from 'former') as acronym,
						max(confirmed_on) as confirmed_on
					from fact
					where subject = 'network/' || slug
				) as said
				order by lower(name)
				""").query(Choice.class).list();
	}

	/**
	 * A network that can be compared.
	 *
	 * @param confirmedOn when the network last confirmed what is said of it
	 */
	public record Choice(String slug, String name, @Nullable String acronym, @Nullable LocalDate confirmedOn) {

		/** What it is called where there is little room. */
		public String shortName() {
			return (this.acronym != null) ? this.acronym : this.name;
		}

		/** Whether the acronym tells a reader anything that the name does not. */
		public boolean acronymAdds() {
			return this.acronym != null && !this.name.contains(this.acronym);
		}

	}

}
