package org.citynetworks.form;

import java.util.List;

import org.citynetworks.shared.InLanguages;

/**
 * Questions of a task that stand together under a heading of their own, such as all that
 * is asked of one issue.
 *
 * @param ask what the heading asks; empty if the questions say it all
 * @param help what a word in it means, or examples; empty where it needs none
 * @param questions their codes, in order; with an answer to the first the group counts as
 * answered
 */
public record Group(InLanguages title, InLanguages ask, InLanguages help, List<String> questions) {

}
