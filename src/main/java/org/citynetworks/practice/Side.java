package org.citynetworks.practice;

import java.util.List;
import java.util.Locale;

import org.citynetworks.city.SizeBand;
import org.citynetworks.shared.WorldRegion;

/**
 * From which side somebody looks for practices.
 */
enum Side {

	THEME {

		@Override
		List<String> terms(Practice practice) {
			return practice.themes();
		}

	},

	SDG {

		@Override
		List<String> terms(Practice practice) {
			return practice.goals();
		}

	},

	SIZE {

		@Override
		List<String> terms(Practice practice) {
			return List.of(SizeBand.of(practice.keeper().population()).slug());
		}

	},

	REGION {

		@Override
		List<String> terms(Practice practice) {
			return WorldRegion.of(practice.keeper().country()).map(WorldRegion::slug).stream().toList();
		}

	};

	abstract List<String> terms(Practice practice);

	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

}
