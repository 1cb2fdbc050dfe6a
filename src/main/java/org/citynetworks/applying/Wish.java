package org.citynetworks.applying;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to apply for, as far as the address says it.
 *
 * @param tier its slug
 * @param q a name that was looked for
 * @param city which city was chosen: its number, whatever stands behind
 * @param region which region was chosen
 * @param called how a place that is not in the directory is called by those who describe
 * it, with its {@code country}, {@code area} and {@code website}
 * @param sure whether it is none of those in the directory that are called alike
 * @param other whether to begin though another one is open
 */
record Wish(@Nullable String tier, @Nullable String q, @Nullable String city, @Nullable String region,
		@Nullable String called, @Nullable String country, @Nullable String area, @Nullable String website,
		@Nullable String sure, @Nullable String other) {

	private static final String PAGE = "/programme/apply";

	private static final int LONGEST = 200;

	Wish {
		tier = Query.term(tier);
		q = Query.said(q);
		city = Query.term(city);
		region = Query.term(region);
		called = cut(Query.said(called));
		country = Query.term(country);
		area = cut(Query.said(area));
		website = cut(Query.said(website));
		sure = Query.said(sure);
		other = Query.said(other);
	}

	private static @Nullable String cut(@Nullable String text) {
		return (text != null && text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

	/** The number of a city, where the address has one. */
	Optional<Long> cityId() {
		return Optional.ofNullable(this.city)
			.map((key) -> key.split("-", 2)[0])
			.filter((id) -> id.matches("[0-9]{1,18}"))
			.map(Long::valueOf);
	}

	/** Whether a place is described, but not enough of it. */
	public boolean isHalf() {
		return (this.called == null) != (this.country == null);
	}

	/** The same, with one more thing said. */
	public String with(String name, String value) {
		var said = said();
		said.put(name, value);
		return address(said);
	}

	/** The address of this page. */
	public String address() {
		return address(said());
	}

	/** That of another one that wants the same. */
	public String addressOf(String page) {
		return page + address().substring(PAGE.length());
	}

	/** The same for a place that was chosen. */
	public String choosing(String kind, String key) {
		return address(new LinkedHashMap<>(Map.of("tier", String.valueOf(this.tier), kind, key)));
	}

	/** The page that asks for the city. */
	public String anew() {
		return address(new LinkedHashMap<>(Map.of("tier", String.valueOf(this.tier))));
	}

	private static String address(Map<String, String> said) {
		var parameters = new TreeMap<String, List<String>>();
		said.forEach((name, value) -> parameters.put(name, List.of(value)));
		return PAGE + "?" + new Query(parameters);
	}

	private Map<String, String> said() {
		var said = new LinkedHashMap<String, String>();
		put(said, "tier", this.tier);
		put(said, "city", this.city);
		put(said, "region", this.region);
		put(said, "called", this.called);
		put(said, "country", this.country);
		put(said, "area", this.area);
		put(said, "website", this.website);
		put(said, "sure", this.sure);
		put(said, "other", this.other);
		return said;
	}

	private static void put(Map<String, String> said, String name, @Nullable String value) {
		if (value != null) {
			said.put(name, value);
		}
	}

}
