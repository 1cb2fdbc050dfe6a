package org.citynetworks.matching;

import java.util.List;
import java.util.Set;

import org.citynetworks.expression.Expression;
import org.citynetworks.expression.Expressions;
import org.citynetworks.expression.Introduction;
import org.citynetworks.expression.Introductions;
import org.citynetworks.web.DeskEntry;
import org.citynetworks.web.Queue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * What waits of expressions of interest, on the desk.
 */
@Configuration(proxyBeanMethods = false)
class MatchingDesk {

	private static final Set<String> STAFF = Set.of("ROLE_ADMINISTRATOR", "ROLE_REVIEWER");

	@Bean
	@Order(8)
	DeskEntry interestsOnTheDesk(Expressions expressions) {
		return new DeskEntry("/admin/interests", "matching.title", STAFF,
				() -> expressions.received().stream().filter(Expression::isOpen).count());
	}

	/** Those for which it is the staff's turn: no participant has still to answer. */
	@Bean
	Queue interestsThatWait(Expressions expressions, Introductions introductions) {
		return new Queue() {

			@Override
			public String message() {
				return "matching.waits";
			}

			@Override
			public Set<String> authorities() {
				return STAFF;
			}

			@Override
			public List<Item> items() {
				return expressions.received()
					.stream()
					.filter(Expression::isOpen)
					.filter((one) -> introductions.of(one.id()).stream().noneMatch(Introduction::isWaiting))
					.map((one) -> new Item("expression/" + one.id(), one.called(), "/admin/interests/" + one.id(),
							one.since(), null, null))
					.toList();
			}

		};
	}

}
