package org.citynetworks.resilience;

import org.citynetworks.CityNetworks;

import org.springframework.boot.SpringApplication;

/**
 * The site, with something to write in besides.
 */
final class ReceiptSite {

	private ReceiptSite() {
	}

	public static void main(String[] args) {
		SpringApplication.run(new Class<?>[] { CityNetworks.class, Receipts.class }, args);
	}

}
