package org.citynetworks.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator asks of the audit log, as it stands in the address; what cannot
 * be read filters nothing.
 *
 * @param person who did it, an id
 * @param deed such as {@code account.signed-in}
 * @param subject such as {@code person/12}, or {@code person/} for all of its kind
 * @param from the first day (UTC)
 * @param to the last day
 * @param before the entry after which the list goes on, an id
 */
record AuditFilter(@Nullable String person, @Nullable String deed, @Nullable String subject, @Nullable String from,
		@Nullable String to, @Nullable String before) {

	private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

	/** No address of a person fits, for what was asked is itself written down. */
	private static final Pattern KEY = Pattern.compile("[\\w./-]{1,100}");

	AuditFilter {
		person = Query.said(person);
		deed = Query.said(deed);
		subject = Query.said(subject);
		from = Query.said(from);
		to = Query.said(to);
		before = Query.said(before);
	}

	@Nullable Long personId() {
		return id(this.person);
	}

	@Nullable String knownSubject() {
		return key(this.subject);
	}

	@Nullable String knownDeed() {
		return key(this.deed);
	}

	@Nullable LocalDate fromDay() {
		return day(this.from);
	}

	@Nullable LocalDate toDay() {
		return day(this.to);
	}

	@Nullable Long beforeId() {
		return id(this.before);
	}

	/** The names of what was asked for in a way that cannot be read. */
	public List<String> unread() {
		Map<String, Function<AuditFilter, @Nullable Object>> readers = Map.of("person", AuditFilter::personId, "deed",
				AuditFilter::knownDeed, "subject", AuditFilter::knownSubject, "from", AuditFilter::fromDay, "to",
				AuditFilter::toDay);
		return parameters().keySet().stream().filter((name) -> readers.get(name).apply(this) == null).toList();
	}

	/** Whether nothing was asked for. */
	public boolean isEmpty() {
		return parameters().isEmpty();
	}

	/** Whether the list goes on from a page before. */
	public boolean isLater() {
		return beforeId() != null;
	}

	/** The address of the list from its start. */
	public String start() {
		return address("/admin/audit", parameters());
	}

	/** The address of the whole list as a file. */
	public String file() {
		return address("/admin/audit.csv", parameters());
	}

	/** The address of what follows an entry. */
	String addressAfter(AuditEntry entry) {
		var parameters = parameters();
		parameters.put("before", Long.toString(entry.id()));
		return address("/admin/audit", parameters);
	}

	/** What is asked of the whole list, and could be read. */
	Map<String, String> asked() {
		var parameters = parameters();
		parameters.keySet().removeAll(unread());
		return parameters;
	}

	private TreeMap<String, String> parameters() {
		var parameters = new TreeMap<String, String>();
		put(parameters, "person", this.person);
		put(parameters, "deed", this.deed);
		put(parameters, "subject", this.subject);
		put(parameters, "from", this.from);
		put(parameters, "to", this.to);
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

	private static String address(String path, Map<String, String> parameters) {
		var query = new TreeMap<String, List<String>>();
		parameters.forEach((name, value) -> query.put(name, List.of(value)));
		return query.isEmpty() ? path : path + "?" + new Query(query);
	}

	private static @Nullable Long id(@Nullable String text) {
		return (text != null && ID.matcher(text).matches()) ? Long.valueOf(text) : null;
	}

	private static @Nullable String key(@Nullable String text) {
		return (text != null && KEY.matcher(text).matches()) ? text : null;
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		try {
			return (text != null && text.length() == 10) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
