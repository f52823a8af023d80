package org.rapporteur.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A dossier with a region of a plug-in and one member of it, written as a person does who edits its files.
 *
 * @param folder the folder of the dossier
 * @param region the region
 */
record RegionDossier(Path folder, String region) {

    private static final String XSI = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";

    /** Makes it, with Zambia as the member. */
    static RegionDossier make(Program program, Path folder, String region) throws IOException, InterruptedException {
        program.run("new", folder, "--region", region).with(0);
        var dossier = new RegionDossier(folder, region);
        dossier.change("dossier.xmi", "xmlns:rap=", XSI + "xmlns:rap=");
        dossier.change("dossier.xmi", "<register/>",
                "<register>\n<parties xsi:type=\"rap:State\" id=\"ZMB\">\n<names text=\"Zambia\"/>\n</parties>\n</register>");
        dossier.change(dossier.file(), "xmlns:rap=", XSI + "xmlns:own=\"urn:rapporteur:region:" + region + "\" xmlns:rap=");
        dossier.change(dossier.file(), "<series", "<memberships>\n<party xsi:type=\"rap:State\" href=\"../dossier.xmi#ZMB\"/>\n</memberships>\n<series");
        return dossier;
    }

    private String file() {
        return "regions/" + region + ".xmi";
    }

    /** Adds an extension of the region, as XML in which the prefix {@code own} stands for the region's model. */
    void extend(String xml) throws IOException {
        change(file(), "<names", xml + "\n<names");
    }

    /** Adds a meeting, with attributes and content as XML. */
    void meeting(String id, String attributes, String xml) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("meetings")).resolve(id + ".xmi"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <rap:Meeting xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" %s xmlns:own="urn:rapporteur:region:%s" xmlns:rap="http://www.rapporteur.org/dossier" id="%s" %s>
                %s
                </rap:Meeting>
                """.formatted(XSI.strip(), region, id, attributes, xml));
        change(file(), "</rap:Region>", "<meetings href=\"../meetings/" + id + ".xmi#" + id + "\"/>\n</rap:Region>");
    }

    private void change(String name, String what, String with) throws IOException {
        Path path = folder.resolve(name);
        String text = Files.readString(path);
        if (!text.contains(what)) {
            throw new IllegalStateException("There is no " + what + " in " + path + ".");
        }
        Files.writeString(path, text.substring(0, text.indexOf(what)) + with + text.substring(text.indexOf(what) + what.length()));
    }
}
