package org.citynetworks.commitment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.citynetworks.account.Teams;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revisions;
import org.citynetworks.programme.Programmes;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes participants on other days than today, in a test that is rolled back.
 */
public final class JoinedAt {

	private JoinedAt() {
	}

	/** Makes the participant, by whoever looks after it. */
	public static String join(ApplicationContext site, Instant at, Joining joining) {
		return new Join(site.getBean(JdbcClient.class), site.getBean(Participants.class),
				site.getBean(Programmes.class), site.getBean(Drafts.class), site.getBean(Publish.class),
				site.getBean(Revisions.class), site.getBean(Lines.class), site.getBean(Teams.class),
				site.getBeanProvider(Joined.class), Clock.fixed(at, ZoneOffset.UTC))
			.join(joining, joining.manager());
	}

}
