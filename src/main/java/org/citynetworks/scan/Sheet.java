package org.citynetworks.scan;

import java.util.List;

import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Issue;
import org.citynetworks.instrument.Instrument.Level;
import org.citynetworks.instrument.Instrument.Rated;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as a form to read and to print.
 *
 * @param level of which alone it shows the questions; null for all of them
 * @param newest the newest version that there is
 */
record Sheet(Instrument instrument, @Nullable Level level, int newest) {

	/** Where the newest version of an instrument stands. */
	static String path(Instrument instrument) {
		return "/city-scan/" + instrument.key();
	}

	/** Where this version of it stands. */
	public String path() {
		return path(this.instrument) + (isNewest() ? "" : "/" + this.instrument.version());
	}

	public boolean isNewest() {
		return this.instrument.version() == this.newest;
	}

	/** What is asked of each question. */
	public List<Asked> asked() {
		return (this.level != null) ? this.instrument.asked(this.level) : this.instrument.asked();
	}

	/** Whether the general questions of the topics are on it. */
	public boolean hasTopics() {
		return rates(Rated.TOPICS);
	}

	/** Whether the questions within the topics are on it. */
	public boolean hasIssues() {
		return rates(Rated.ISSUES);
	}

	private boolean rates(Rated rated) {
		return levels().stream().anyMatch((level) -> level.rates() == rated);
	}

	private List<Level> levels() {
		return (this.level != null) ? List.of(this.level) : this.instrument.levels();
	}

	/** How many questions are on it. */
	public int questions() {
		return (hasTopics() ? this.instrument.topics().size() : 0)
				+ (hasIssues() ? this.instrument.issues().size() : 0);
	}

	/** By which number a question goes, alike at every level. */
	public int number(Issue issue) {
		return this.instrument.issues().indexOf(issue) + 1;
	}

}
