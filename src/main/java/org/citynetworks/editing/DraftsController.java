package org.citynetworks.editing;

import java.util.List;

import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Draft.Step;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Drafts: those that wait for a second look, and one's own.
 */
@Controller
class DraftsController {

	private final Drafts drafts;

	private final Editables editables;

	private final FormPage page;

	private final MayEdit mayEdit;

	DraftsController(Drafts drafts, Editables editables, FormPage page, MayEdit mayEdit) {
		this.drafts = drafts;
		this.editables = editables;
		this.page = page;
		this.mayEdit = mayEdit;
	}

	@GetMapping("/admin/drafts")
	@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR', 'STEWARD', 'TEAM_MEMBER')")
	String list(SignedIn somebody, Model model) {
		var publishes = this.mayEdit.everything(somebody);
		model.addAttribute("asked",
				publishes
						? lines(this.drafts.at(Step.ASKED).stream().filter((draft) -> isFor(draft, somebody)).toList())
						: List.of());
		model.addAttribute("scheduled", publishes ? lines(this.drafts.at(Step.SCHEDULED)) : List.of());
		model.addAttribute("atDesk", MayEdit.isAtTheDesk(somebody));
		model.addAttribute("own", lines(this.drafts.of(somebody.person())));
		model.addAttribute("discarded", lines(this.drafts.discarded(somebody.person())));
		return "editing/drafts";
	}

	private static boolean isFor(Draft draft, SignedIn somebody) {
		return draft.person() != somebody.person() && (draft.asked() == null || draft.asked() == somebody.person());
	}

	private List<Line> lines(List<Draft> drafts) {
		return drafts.stream()
			.map((draft) -> new Line(draft, this.editables.of(draft.subject()).title(draft.state()),
					this.page.name(draft.person()), (draft.asked() != null) ? this.page.name(draft.asked()) : null))
			.toList();
	}

	/** A draft with the names that go with it. */
	record Line(Draft draft, String title, String whose, @Nullable String asked) {

	}

}
