package org.citynetworks.matching;

import java.util.List;

import org.citynetworks.answer.Remark;
import org.citynetworks.commitment.Participant;

/**
 * A participant that an expression of interest may fit.
 *
 * @param reasons why, the strongest first; an address in one is on this site
 */
record Match(Participant participant, List<Remark> reasons) {

}
