package org.citynetworks.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.export.Offered.Offer;
import org.citynetworks.web.CanonicalAddress;
import org.citynetworks.web.PageWish;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Sends who asks for data at the address of a page to the address of the data, so that
 * what stands at an address never depends on who asks.
 */
final class AcceptedForm extends HttpFilter {

	private static final long serialVersionUID = 1;

	private final transient Offers offers;

	AcceptedForm(Offers offers) {
		this.offers = offers;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		var accept = request.getHeader(HttpHeaders.ACCEPT);
		var offer = (PageWish.isForData(accept) && CanonicalAddress.isRead(request)) ? find(request, accept)
				: Optional.<Offer>empty();
		if (offer.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + offer.get().address());
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
	}

	private Optional<Offer> find(HttpServletRequest request, String accept) {
		var offers = this.offers.of(request).forms();
		return wished(accept).stream()
			.flatMap((type) -> offers.stream().filter((offer) -> offer.form().type().equalsTypeAndSubtype(type)))
			.findFirst();
	}

	/** What is wished for most, as far as it is named. */
	private static List<MediaType> wished(String accept) {
		try {
			var types = MediaType.parseMediaTypes(accept);
			var most = types.stream().mapToDouble(MediaType::getQualityValue).max().orElse(0);
			return types.stream()
				.filter((type) -> most > 0 && type.getQualityValue() == most)
				.sorted(Comparator.comparing(MediaType::isWildcardType))
				.toList();
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

}
