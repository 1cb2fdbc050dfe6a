package org.citynetworks.privacy;

import java.time.Period;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How long what is kept of people is kept, as the tables say.
 */
@Component
public class RetentionTimes {

	private final JdbcClient jdbc;

	RetentionTimes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Time> all() {
		return this.jdbc.sql("""
				select relation, counted_from, extract(year from kept)::integer as years,
					extract(month from kept)::integer as months, extract(day from kept)::integer as days
				from retention order by relation, counted_from
				""")
			.query((line, number) -> new Time(line.getString("relation"), line.getString("counted_from"),
					Period.of(line.getInt("years"), line.getInt("months"), line.getInt("days"))))
			.list();
	}

	/**
	 * For how long rows of a table are kept.
	 *
	 * @param countedFrom the column with the moment from which on that is
	 */
	public record Time(String relation, String countedFrom, Period kept) {

		/** The message that tells a reader what the rows are. */
		public String message() {
			return "privacy.kept." + this.relation + "." + this.countedFrom;
		}

		/**
		 * The largest unit that says it in full: {@code years}, {@code months} or
		 * {@code days}.
		 */
		public String unit() {
			return (this.kept.getDays() > 0) ? "days" : (this.kept.getMonths() > 0) ? "months" : "years";
		}

		/** How many of them. */
		public long amount() {
			return switch (unit()) {
				case "days" -> this.kept.getDays();
				case "months" -> this.kept.toTotalMonths();
				default -> this.kept.getYears();
			};
		}

	}

}
