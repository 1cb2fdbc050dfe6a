package org.citynetworks.cache;

import org.citynetworks.web.Query;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The pages that are kept, within a bound of bytes in memory and on disk together.
 */
@Component
class PageStore implements MeterBinder {

	private static final int REMEMBERED_PATHS = 10_000;

	final LongAdder hits = new LongAdder();

	final LongAdder notModified = new LongAdder();

	final LongAdder misses = new LongAdder();

	final LongAdder outdated = new LongAdder();

	private final Cache<String, Page> pages;

	// A query string can be read without finding the handler first
	private final Cache<String, Set<String>> names = Caffeine.newBuilder().maximumSize(REMEMBERED_PATHS).build();

	private final DataVersion versions;

	private final Clock clock;

	PageStore(@Value("${citynetworks.page-cache.maximum-size}") DataSize maximum, DataVersion versions, Clock clock) {
		this.pages = Caffeine.newBuilder()
			.maximumWeight(maximum.toBytes())
			.weigher((String key, Page page) -> key.length() + page.weight())
			.removalListener((String key, Page page, RemovalCause cause) -> page.release())
			.build();
		this.versions = versions;
		this.clock = clock;
	}

	/**
	 * The page at an address, if it can be told without finding its handler and is to be
	 * served as it stands.
	 */
	@Nullable Page find(String path, @Nullable String query) {
		if (this.versions.isAway()) {
			return null;
		}
		if (query == null) {
			return fresh(path);
		}
		Set<String> names = this.names.getIfPresent(path);
		if (names == null) {
			return null;
		}
		try {
			return fresh(PageAddress.key(path, Query.parse(query).only(names)));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	@Nullable Page fresh(String key) {
		Page page = this.pages.getIfPresent(key);
		return (page != null && page.isFresh(this.versions.current(), page.depends() ? this.clock.millis() : 0)) ? page
				: null;
	}

	/** The page as it was last made, fresh or not. */
	@Nullable Page last(String key) {
		return this.pages.getIfPresent(key);
	}

	/** Keeps a page, unless a newer one is there already. */
	void keep(PageAddress address, Page page) {
		this.names.put(address.path(), address.names());
		page.retain();
		Page kept = this.pages.asMap()
			.merge(address.key(), page, (old, made) -> (old.version() > made.version()) ? old : made);
		if (kept != page) {
			page.release();
		}
	}

	/** How many bytes are kept, about. */
	long weight() {
		return this.pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		counter("hit", this.hits, registry);
		counter("not-modified", this.notModified, registry);
		counter("miss", this.misses, registry);
		counter("outdated", this.outdated, registry);
		Gauge.builder("page.cache.size", this, PageStore::weight).baseUnit("bytes").register(registry);
	}

	private static void counter(String result, LongAdder count, MeterRegistry registry) {
		FunctionCounter.builder("page.cache.requests", count, LongAdder::doubleValue)
			.tag("result", result)
			.register(registry);
	}

}
