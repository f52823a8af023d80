package org.rapporteur.sample;

import java.util.List;

import org.rapporteur.model.Comment;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentState;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Publication;
import org.rapporteur.model.PublicationPart;
import org.rapporteur.model.Region;

/** Makes the documents of a region: a framework under discussion, conclusions, a manual and a publication. */
final class DocumentMaker {

    private static final int YEAR = 2018;

    private final Setting setting;
    private final Phrases phrases;
    private final Region region;
    private final Dice dice;

    DocumentMaker(Setting setting, Region region) {
        this.setting = setting;
        this.region = region;
        phrases = setting.phrases();
        dice = setting.dice("documents of " + region.getId());
    }

    void make() {
        List<Document> documents = setting.dossier().getDocuments();
        var name = new Phrase(region.getNames().getFirst().getText(), region.getNames().getLast().getText());
        Document framework = document(ModelFactory.eINSTANCE.createDocument(), "framework", phrases.at("document", 0, name), 0);
        Document conclusions = document(ModelFactory.eINSTANCE.createDocument(), "conclusions", phrases.at("document", 1, name), 1);
        Document manual = document(ModelFactory.eINSTANCE.createDocument(), "manual", phrases.first("manual", name), 2);
        Publication figures = ModelFactory.eINSTANCE.createPublication();
        document(figures, "figures", phrases.first("publication", name), 2);
        documents.addAll(List.of(framework, conclusions, manual, figures));
        framework.getBasis().add(conclusions);
        comment(framework);
        publish(figures);
        region.getMeetings().stream().limit(3).forEach(meeting -> meeting.getDocuments().add(conclusions));
    }

    private Document document(Document document, String id, Phrase title, int kind) {
        Party member = Belonging.members(region).getFirst();
        document.setId(region.getId() + "-" + id);
        title.asNames(document.getTitles(), NameKind.SHORT);
        document.setKind(phrases.at("document-kind", kind).english());
        document.setState(DocumentState.values()[1 + dice.below(DocumentState.values().length - 1)]);
        document.setRegion(region);
        document.getAuthors().add(setting.organisations().getFirst());
        document.getRequestedBy().add(member);
        document.setRequested(Dates.of(dice.below(Dates.shapes()), YEAR - 1, dice));
        document.getConsulted().addAll(setting.organisations().subList(1, 3));
        document.getPresentedAt().add(region.getMeetings().get(1));
        document.setWhen(Dates.of(kind, YEAR, dice));
        document.setReception(phrases.first("reception").english());
        document.setNextReader(phrases.first("next-reader").english());
        document.setLocation("archive/" + document.getId());
        setting.citing().cite(document, "state");
        if (kind == 0) {
            setting.citing().words(document, "state", Phrase.same("draft"));
            setting.citing().words(document, "state", Phrase.same("adopted in principle"));
        }
        return document;
    }

    private void comment(Document framework) {
        List<Meeting> meetings = region.getMeetings();
        for (int i = 0; i < phrases.count("comment"); i++) {
            Comment comment = ModelFactory.eINSTANCE.createComment();
            comment.setParty(dice.one(Belonging.members(region)));
            comment.setMeeting(meetings.get(1));
            comment.setWhen(Dates.of(i, YEAR + 1, dice));
            comment.setText(phrases.at("comment", i).english());
            comment.setAnswered(Knowledge.values()[i + 1]);
            setting.citing().cite(comment);
            framework.getComments().add(comment);
        }
    }

    private void publish(Publication publication) {
        publication.getPublishers().add(setting.organisations().getFirst());
        publication.setDraftDue(Dates.of(dice.below(Dates.shapes()), YEAR + 1, dice));
        publication.setDue(Dates.of(dice.below(Dates.shapes()), YEAR + 2, dice));
        publication.setPurpose(phrases.first("publication-purpose").english());
        for (int i = 0; i < phrases.count("part"); i++) {
            PublicationPart part = ModelFactory.eINSTANCE.createPublicationPart();
            part.setTitle(phrases.at("part", i).english());
            part.setScope(phrases.at("scope", i).english());
            part.getRegions().add(region);
            publication.getParts().add(part);
        }
    }
}
