package org.citynetworks.rules;

import org.citynetworks.CityNetworks;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * Who may use whom, as each package's {@code package-info} says.
 */
class ModulesTests {

	@Test
	void packagesUseOnlyWhatStandsBelowThem() {
		ApplicationModules.of(CityNetworks.class).verify();
	}

}
