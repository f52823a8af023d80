package org.rapporteur.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;

/**
 * Makes a plug-in's questionnaire from the file {@value #FILE} beside its class: a questionnaire as a dossier keeps it, so that one
 * that was made in the workbench can be taken. What all regions ask is added from the file of the same name beside this class: who
 * answers, and for each recommendation its status, the action taken, who is responsible, law and practice, evidence, obstacles and the
 * help needed. A section of the plug-in with the identifier of such a section ({@code respondent}, {@code recommendations},
 * {@code closing}) adds its questions there; its other sections stand before the closing one.
 */
public final class QuestionnaireTemplate {

    private static final String FILE = "questionnaire.xmi";
    private static final String CLOSING = "closing";

    private QuestionnaireTemplate() {
    }

    /**
     * A new questionnaire.
     *
     * @param id identifier of the plug-in and its region; that of the questionnaire is made of it
     * @param anchor the class beside which the file lies
     * @return a new object, contained nowhere, for no region yet
     * @throws UncheckedIOException when the file is missing or is no questionnaire
     */
    public static Questionnaire of(String id, Class<?> anchor) {
        return with(id, read(anchor));
    }

    /**
     * A new questionnaire.
     *
     * @param id identifier of the plug-in and its region; that of the questionnaire is made of it
     * @param own what the plug-in asks; its sections and titles are moved into the new one
     * @return a new object, contained nowhere, for no region yet
     */
    public static Questionnaire with(String id, Questionnaire own) {
        Questionnaire all = read(QuestionnaireTemplate.class);
        all.setId(id + "-questionnaire");
        all.getTitles().addAll(own.getTitles());
        Map<String, Section> known = new HashMap<>();
        all.getSections().forEach(section -> known.put(section.getId(), section));
        for (Section section : List.copyOf(own.getSections())) {
            if (known.containsKey(section.getId())) {
                known.get(section.getId()).getQuestions().addAll(section.getQuestions());
            } else {
                all.getSections().add(all.getSections().indexOf(known.get(CLOSING)), section);
            }
        }
        return all;
    }

    private static Questionnaire read(Class<?> anchor) {
        try (InputStream in = anchor.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("there is none");
            }
            var set = new ResourceSetImpl();
            set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
            var resource = new XMIResourceImpl(URI.createURI(FILE));
            set.getResources().add(resource);
            resource.load(in, Map.of());
            var questionnaire = (Questionnaire) resource.getContents().removeFirst();
            return questionnaire;
        } catch (IOException | RuntimeException problem) {
            throw new UncheckedIOException(FILE + " beside " + anchor.getName() + " cannot be used: " + problem.getMessage(),
                    problem instanceof IOException io ? io : new IOException(problem));
        }
    }
}
