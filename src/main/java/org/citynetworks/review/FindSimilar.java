package org.citynetworks.review;

import java.util.List;
import java.util.UUID;

import org.citynetworks.application.Application;
import org.citynetworks.application.Phase;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which other applications that came in may be of the same city, or of the same people.
 */
@Component
class FindSimilar {

	private final JdbcClient jdbc;

	FindSimilar(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The newest first.
	 * @param mail the address of whoever began the application
	 */
	List<Similar> to(Application application, String mail) {
		var domain = CheckApplication.domain(mail);
		return this.jdbc
			.sql("""
					select application.id, called, reference, phase, place = :place or lower(called) = lower(:called) as is_place
					from application
					join submission on submission.id = application.id
					where application.id <> :id and sent_at is not null and (
						place = :place
						or country = :country and lower(called) = lower(:called)
						or exists (
							select from contributor
							where submission = application.id and capacity = 'owner' and email_key like '%@' || :domain))
					order by application.id desc
					limit 20
					""")
			.param("id", application.id())
			.param("place", application.place())
			.param("called", application.called())
			.param("country", application.country())
			.param("domain", CheckApplication.isOfAnybody(domain) ? "" : domain)
			.query((line, number) -> new Similar(line.getObject("id", UUID.class), line.getString("called"),
					line.getString("reference"), Phase.of(line.getString("phase")), line.getBoolean("is_place")))
			.list();
	}

	/**
	 * Another application.
	 *
	 * @param isPlace whether it is for the same place, or one of the same name
	 */
	record Similar(UUID id, String called, @Nullable String reference, Phase phase, boolean isPlace) {

	}

}
