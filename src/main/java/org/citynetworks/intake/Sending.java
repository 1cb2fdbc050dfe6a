package org.citynetworks.intake;

import java.util.List;

import org.citynetworks.answer.Remark;

/**
 * What sending a submission does now.
 *
 * @param message the key of what the button says; with {@code .about} behind it, of what
 * happens then
 * @param mailed who gets mail of it, in words
 * @param missing what has to be seen to before; empty if it can be sent
 */
public record Sending(String message, List<Remark> mailed, List<Remark> missing) {

}
