package org.citynetworks.history;

import org.citynetworks.TestDatabase;
import org.citynetworks.cache.DataVersion;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets entries that tests made: what they published stays otherwise, for nobody may
 * delete a revision, and no role but the owner of the table can.
 */
public final class Histories {

	private Histories() {
	}

	/** Makes an entry what it was at a revision, as if there had been none after it. */
	public static void backTo(ApplicationContext site, String subject, int number) {
		site.getBean(TransactionOperations.class).executeWithoutResult((status) -> {
			var state = site.getBean(Revisions.class).get(subject, number).state();
			site.getBean(Editables.class).of(subject).apply(Editables.key(subject), state);
			site.getBean(DataVersion.class).raise("directory");
		});
		forgetAfter(subject, number);
	}

	/**
	 * Takes an entry away from the site, with its history, its drafts and the pages that
	 * are kept of it.
	 * @param subject such as {@code network/iclei}
	 */
	public static void forget(ApplicationContext site, String subject) {
		site.getBean(TransactionOperations.class).executeWithoutResult((status) -> {
			site.getBean(Editables.class).of(subject).remove(Editables.key(subject));
			site.getBean(DataVersion.class).raise("directory");
		});
		forgetAfter(subject, 0);
	}

	private static void forgetAfter(String subject, int number) {
		var owner = TestDatabase.asOwner(System.getProperty("spring.datasource.url"));
		var jdbc = JdbcClient.create(owner);
		new TransactionTemplate(new JdbcTransactionManager(owner)).executeWithoutResult((status) -> {
			jdbc.sql("alter table revision disable trigger revision_is_never_changed").update();
			jdbc.sql("delete from presence where subject = ?").param(subject).update();
			jdbc.sql("delete from draft where subject = ?").param(subject).update();
			jdbc.sql(
					"delete from revision_touch where revision_id in (select id from revision where subject = ? and number > ?)")
				.params(subject, number)
				.update();
			jdbc.sql("delete from revision where subject = ? and number > ?").params(subject, number).update();
			jdbc.sql("alter table revision enable trigger revision_is_never_changed").update();
		});
	}

}
