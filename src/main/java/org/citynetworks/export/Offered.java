package org.citynetworks.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms in which a page can be had.
 */
public record Offered(List<Offer> forms) {

	/**
	 * The page as a set of data, as schema.org describes one.
	 * @param root what comes before a path, with the language
	 */
	public Map<String, Object> dataset(String name, String description, String page, String root) {
		var dataset = new LinkedHashMap<String, Object>();
		dataset.put("@context", "https://schema.org");
		dataset.put("@type", "Dataset");
		dataset.put("name", name);
		dataset.put("description", description);
		dataset.put("url", page);
		dataset.put("isAccessibleForFree", true);
		dataset.put("distribution",
				this.forms.stream()
					.map((form) -> Map.of("@type", "DataDownload", "encodingFormat", form.type(), "contentUrl",
							root + form.address()))
					.toList());
		return dataset;
	}

	/**
	 * A form in which a page can be had.
	 *
	 * @param address where, without the language
	 */
	public record Offer(Form form, String address) {

		public String type() {
			return this.form.type().getType() + "/" + this.form.type().getSubtype();
		}

	}

}
