package org.citynetworks.export;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;

import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table.Point;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a table row by row.
 *
 * @param root what comes before a path in an address of the site, with the language
 */
record TableWriter(String root) {

	private static final JsonMapper JSON = JsonMapper.shared();

	<R> void write(Table<R> table, Form form, OutputStream target) {
		switch (form) {
			case CSV -> csv(table, target);
			case JSON -> json(table, target);
			case GEOJSON -> geoJson(table, target);
		}
	}

	private <R> void csv(Table<R> table, OutputStream target) {
		var csv = new Csv(target);
		csv.row(table.columns().stream().map(Column::name).toList());
		table.rows().forEach((row) -> csv.row(table.columns().stream().map((column) -> value(column, row)).toList()));
		csv.flush();
	}

	/** What is said of the whole, then the rows, then how many there were. */
	private <R> void json(Table<R> table, OutputStream target) {
		try (var json = JSON.createGenerator(target)) {
			json.writeStartObject();
			about(table.about(), json);
			json.writeArrayPropertyStart("rows");
			var count = new int[1];
			table.rows().forEach((row) -> {
				json.writeStartObject();
				properties(table, row, json);
				json.writeEndObject();
				count[0]++;
			});
			json.writeEndArray();
			json.writeNumberProperty("count", count[0]);
			json.writeEndObject();
		}
	}

	/** As RFC 7946 has it; what stands nowhere is a feature without a geometry. */
	private <R> void geoJson(Table<R> table, OutputStream target) {
		try (var json = JSON.createGenerator(target)) {
			json.writeStartObject();
			json.writeStringProperty("type", "FeatureCollection");
			json.writeObjectPropertyStart("about");
			about(table.about(), json);
			json.writeEndObject();
			json.writeArrayPropertyStart("features");
			table.rows().forEach((row) -> {
				json.writeStartObject();
				json.writeStringProperty("type", "Feature");
				geometry((table.place() != null) ? table.place().apply(row) : null, json);
				json.writeObjectPropertyStart("properties");
				properties(table, row, json);
				json.writeEndObject();
				json.writeEndObject();
			});
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private static void geometry(@Nullable Point point, JsonGenerator json) {
		if (point == null) {
			json.writeNullProperty("geometry");
			return;
		}
		json.writeObjectPropertyStart("geometry");
		json.writeStringProperty("type", "Point");
		json.writeArrayPropertyStart("coordinates");
		json.writeNumber(point.longitude());
		json.writeNumber(point.latitude());
		json.writeEndArray();
		json.writeEndObject();
	}

	private void about(Map<String, Object> about, JsonGenerator json) {
		about.forEach((name, value) -> {
			json.writeName(name);
			value(resolved(value), json);
		});
	}

	private <R> void properties(Table<R> table, R row, JsonGenerator json) {
		for (var column : table.columns()) {
			json.writeName(column.name());
			value(value(column, row), json);
		}
	}

	private static void value(@Nullable Object value, JsonGenerator json) {
		if (value instanceof Collection<?> several) {
			json.writeStartArray();
			several.forEach((one) -> value(one, json));
			json.writeEndArray();
		}
		else if (value == null || value instanceof Number || value instanceof Boolean) {
			json.writePOJO(value);
		}
		else {
			json.writeString(value.toString());
		}
	}

	private <R> @Nullable Object value(Column<R> column, R row) {
		return resolved(column.value().apply(row));
	}

	private @Nullable Object resolved(@Nullable Object value) {
		return (value instanceof Address address) ? this.root + address.path() : value;
	}

}
