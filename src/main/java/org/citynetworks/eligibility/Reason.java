package org.citynetworks.eligibility;

import java.util.List;

import org.citynetworks.fact.Fact;

/**
 * A reason for an answer.
 *
 * @param rules the facts that it rests on, all of one field; none where nothing is known
 */
public record Reason(Ground ground, List<Fact> rules) {

}
