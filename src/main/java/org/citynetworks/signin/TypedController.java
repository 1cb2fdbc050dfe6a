package org.citynetworks.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.account.Detour;
import org.citynetworks.web.UnsentForm;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Gives somebody back the form that they had sent when they had to show who they are.
 */
@Controller
class TypedController {

	@GetMapping(Detour.TYPED_PAGE)
	String goOn(HttpServletRequest request, Model model) {
		UnsentForm form = Detour.typed(request);
		if (form == null) {
			return Next.view(null);
		}
		model.addAttribute("unsent", form);
		return "signin/typed";
	}

}
