package org.citynetworks.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table.Point;
import org.junit.jupiter.api.Test;

class TableWriterTests {

	private static final List<Column<String>> COLUMNS = List.of(new Column<>("name", (row) -> row),
			new Column<>("page", (row) -> Address.of(row.isEmpty() ? null : "/x/" + row)),
			new Column<>("many", (row) -> List.of(row, 1)), new Column<>("day", (row) -> LocalDate.of(2026, 1, 2)));

	private final Table<String> table = new Table<>(Map.of("address", new Address("/x")), COLUMNS,
			(row) -> row.isEmpty() ? null : new Point(-33.9, 18.4), List.of("a\u0001\"", "")::forEach);

	@Test
	void writesJson() {
		assertThat(written(Form.JSON)).isEqualTo(
				"""
						{"address":"https://x.org/fr/x","rows":[\
						{"name":"a\\u0001\\"","page":"https://x.org/fr/x/a\\u0001\\"","many":["a\\u0001\\"",1],"day":"2026-01-02"},\
						{"name":"","page":null,"many":["",1],"day":"2026-01-02"}],"count":2}""");
	}

	@Test
	void writesGeoJsonWithTheLongitudeFirst() {
		assertThat(written(Form.GEOJSON))
			.startsWith("{\"type\":\"FeatureCollection\",\"about\":{\"address\":\"https://x.org/fr/x\"},\"features\":["
					+ "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[18.4,-33.9]},\"properties\":{\"name\":")
			.contains("{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"name\":\"\",")
			.endsWith("}}]}");
	}

	@Test
	void writesCsv() {
		assertThat(written(Form.CSV)).isEqualTo("\uFEFFname,page,many,day\r\n"
				+ "\"a\u0001\"\"\",\"https://x.org/fr/x/a\u0001\"\"\",\"a\u0001\"\" | 1\",2026-01-02\r\n"
				+ ",, | 1,2026-01-02\r\n");
	}

	private String written(Form form) {
		var target = new ByteArrayOutputStream();
		new TableWriter("https://x.org/fr").write(this.table, form, target);
		return target.toString(StandardCharsets.UTF_8);
	}

}
