package org.citynetworks.agreeing;

import java.util.List;
import java.util.Optional;

import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.scoring.ItemScore;
import org.citynetworks.scoring.Scores;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;

/**
 * All items of a round with their spreads, in one order.
 *
 * @param address where it stands
 * @param writes whether its reader may write down what the group agrees on
 */
record SpreadList(Round round, String address, boolean writes, Order order, Scores scores, List<Section> sections,
		SaySpread words, Language language) {

	ItemScore get(String key) {
		return this.scores.item(key).orElseThrow(() -> new NotFound("item", key));
	}

	/** Whether answers are shown: while they are given, nobody sees those of others. */
	static boolean isShown(Round round) {
		return round.stage() == Stage.AGREEING || round.stage() == Stage.CLOSED;
	}

	boolean isShown() {
		return isShown(this.round);
	}

	/** Whether something can be written down here and now. */
	public boolean isOpen() {
		return this.writes && this.round.stage() == Stage.AGREEING;
	}

	/** How many are agreed on. */
	public long agreed() {
		return this.scores.items().stream().filter((item) -> item.agreed() != null).count();
	}

	/** How many nobody agreed on yet, and all who answered say alike. */
	public int alike(boolean alone) {
		return Agree.alike(this.scores, alone).size();
	}

	public String words(ItemScore item) {
		return this.words.say(item.state(), this.language);
	}

	public Strip strip(ItemScore item) {
		return Strip.of(item);
	}

	/** What was agreed on; empty as long as nothing was. */
	public String agreed(ItemScore item) {
		var agreed = item.agreed();
		return (agreed != null) ? SaySpread.answer(item.state(), agreed.answer(), this.language) : "";
	}

	/**
	 * What is not agreed on yet and comes next after an item, from the beginning again
	 * after the last.
	 */
	public Optional<ItemScore> next(String key) {
		var all = this.sections.stream().flatMap((section) -> section.items().stream()).toList();
		var open = all.stream().filter((item) -> item.agreed() == null && !item.item().key().equals(key)).toList();
		var here = all.indexOf(get(key));
		return open.stream().filter((item) -> all.indexOf(item) > here).findFirst().or(() -> open.stream().findFirst());
	}

	/**
	 * Items with a heading.
	 */
	record Section(String key, String title, List<ItemScore> items) {

	}

}
