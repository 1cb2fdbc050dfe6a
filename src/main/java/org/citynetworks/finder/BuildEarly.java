package org.citynetworks.finder;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the index built once the site answers, so that nobody who searches waits for it.
 */
@Component
@ConditionalOnProperty(name = "citynetworks.finder.build-early", matchIfMissing = true)
class BuildEarly {

	private static final Log logger = LogFactory.getLog(BuildEarly.class);

	/** The first page goes first. */
	private static final long PAUSE_MILLIS = 3000;

	private final KeptNames names;

	BuildEarly(KeptNames names) {
		this.names = names;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		var thread = new Thread(this::build, "names");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		thread.start();
	}

	// The first who searches has it built otherwise
	private void build() {
		try {
			Thread.sleep(PAUSE_MILLIS);
			this.names.now();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			logger.warn("The names could not be read yet", ex);
		}
	}

}
