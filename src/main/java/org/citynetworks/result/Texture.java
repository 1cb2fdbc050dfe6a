package org.citynetworks.result;

/**
 * What the sectors of an area are filled with, so that areas can be told apart without
 * colours.
 */
enum Texture {

	PLAIN("#8fbcc2") {

		@Override
		String in(Wedge wedge) {
			return "";
		}

	},

	STRIPES("#ecd197") {

		@Override
		String in(Wedge wedge) {
			return wedge.lines(0, 9);
		}

	},

	ARCS("#e9b39c") {

		@Override
		String in(Wedge wedge) {
			return wedge.arcs(8);
		}

	},

	DOTS("#c3d3a0") {

		@Override
		String in(Wedge wedge) {
			return wedge.dots(11, 1);
		}

	},

	NET("#d3c2df") {

		@Override
		String in(Wedge wedge) {
			return wedge.lines(45, 13) + wedge.lines(-45, 13);
		}

	},

	SLANTED("#d8d2c2") {

		@Override
		String in(Wedge wedge) {
			return wedge.lines(45, 9);
		}

	};

	private final String colour;

	Texture(String colour) {
		this.colour = colour;
	}

	/** What lies under the lines where no style says otherwise. */
	String colour() {
		return this.colour;
	}

	/** That of an area; they begin anew where there are more areas. */
	static Texture of(int area) {
		return values()[area % values().length];
	}

	/** By which it goes, from 1 on. */
	int number() {
		return ordinal() + 1;
	}

	/** The lines within a sector. */
	abstract String in(Wedge wedge);

}
