package org.citynetworks.sheet;

import java.util.List;
import java.util.Objects;

import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.contributor.Visits;
import org.citynetworks.round.Assessor;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.Client;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The sheet of somebody in a test, and browsers that visit it.
 */
final class TrialSheet {

	private final ApplicationContext site;

	private final int port;

	private final Assessor assessor;

	TrialSheet(ApplicationContext site, int port, Assessor assessor) {
		this.site = site;
		this.port = port;
		this.assessor = assessor;
	}

	/** Where it is, without language. */
	String address() {
		return "/applications/" + this.assessor.submission();
	}

	String topic(String key) {
		return address() + "/tasks/" + key;
	}

	/** Its assessor comes in. */
	Client visit() {
		return visit(owner());
	}

	Contributor owner() {
		return this.site.getBean(Contributors.class).of(this.assessor.submission()).get(0);
	}

	/** A colleague comes in who was invited to topics. */
	Client colleague(String... topics) {
		return visit(Objects.requireNonNull(transaction().execute((status) -> this.site.getBean(Contributors.class)
			.add(this.assessor.submission(), "ben@example.org", "Ben", Capacity.COLLEAGUE, List.of(topics),
					Language.ENGLISH))));
	}

	private Client visit(Contributor who) {
		var client = new Client(this.port);
		client.get(address());
		client.post(address() + "/enter", "code", link(who));
		return client;
	}

	/** What stands behind the # of a link of somebody. */
	String link(Contributor who) {
		return Objects.requireNonNull(transaction().execute((status) -> this.site.getBean(Visits.class).link(who)));
	}

	private TransactionOperations transaction() {
		return this.site.getBean(TransactionOperations.class);
	}

}
