package org.rapporteur.questionnaire.form;

import java.util.List;

/**
 * A section of a form.
 *
 * @param id identifier of the section
 * @param number its number in the whole form, from 1
 * @param title its title
 * @param help help for those who answer; empty when there is none
 * @param perRecommendation whether its questions are asked about each recommendation
 * @param groups its questions: one group, or one for each recommendation addressed to the country, which may be none
 */
public record FormSection(String id, int number, String title, String help, boolean perRecommendation, List<Group> groups) {

    /** Copies the list. */
    public FormSection {
        groups = List.copyOf(groups);
    }
}
