package org.citynetworks.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.citynetworks.IntegrationTest;
import org.citynetworks.round.Round;
import org.citynetworks.round.TrialRounds;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ResultPagesTests {

	@Autowired
	ApplicationContext site;

	@Autowired
	PublishResult publish;

	@LocalServerPort
	int port;

	@Test
	void preview() throws Exception {
		var out = new StringBuilder();
		var town = TrialRounds.make(this.site);
		for (int n : new int[] { 1, 4, 10 }) {
			for (var i : List.of("city-scan full", "urban-profile rapid", "urban-profile aggregate")) {
				var round = TrialResults.closed(this.site, town, i.split(" ")[0], i.split(" ")[1], n);
				this.publish.publish(round.id(), round.instrument().areas().stream().map((a) -> a.key()).toList(),
						true);
				out.append("http://localhost:" + this.port + "/participants/" + town.slug() + "/city-scan/"
						+ round.number() + " " + n + " " + i + "\n");
			}
		}
		Files.writeString(Path.of("/tmp/c-me/urls"), out);
		while (Files.exists(Path.of("/tmp/c-me/urls"))) {
			TimeUnit.SECONDS.sleep(1);
		}
	}

}
