package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Region;
import org.rapporteur.model.Text;
import org.rapporteur.model.text.Names;
import org.rapporteur.region.ReportText;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.tree.Block;

/** The texts that a region's plug-in has for its reports. */
@Component(service = ReportSection.class)
public final class RegionTexts implements ReportSection {

    private final RegionRegister regions;

    /**
     * Made by Declarative Services.
     *
     * @param regions the region plug-ins installed
     */
    @Activate
    public RegionTexts(@Reference RegionRegister regions) {
        this.regions = regions;
    }

    @Override
    public String id() {
        return "region-texts";
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        return switch (subject) {
            case Subject.OfCountry of -> blocks(of.region(), ReportText.Kind.COUNTRY, inquiry);
            case Subject.OfMeeting of -> blocks(of.region(), ReportText.Kind.MEETING, inquiry);
            case Subject.OfRegion of -> blocks(of.region(), ReportText.Kind.REGION, inquiry);
            case Subject.OfDossier of -> List.of();
        };
    }

    private List<Block> blocks(Region region, ReportText.Kind kind, Inquiry inquiry) {
        var names = new Names(inquiry.locale());
        List<Block> blocks = new ArrayList<>();
        regions.find(region.getModule()).stream().flatMap(module -> module.reportTexts().stream()).filter(text -> text.kinds().contains(kind))
                .forEach(text -> {
                    names.text(text.headings()).ifPresent(heading -> blocks.add(new Block.Heading(1, heading.getText())));
                    Optional<String> language = names.text(text.paragraphs()).map(Text::getLanguage);
                    text.paragraphs().stream().filter(paragraph -> language.equals(Optional.of(paragraph.getLanguage())))
                            .forEach(paragraph -> blocks.add(Block.text(paragraph.getText())));
                });
        return blocks;
    }
}
