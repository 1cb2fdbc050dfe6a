package org.citynetworks.form;

/**
 * Something that features look up in the answers to any form, such as who signs; a
 * feature that does declares a bean of it, and a question of a form can be marked with
 * it. The message {@code form.meaning.<code>} says what it is.
 */
public record Meaning(String code) {

}
