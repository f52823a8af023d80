package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.text.Told;
import org.rapporteur.store.DossierException.Reason;

/** Reads of a damaged dossier what can be read, and lists the rest. */
final class Rescue {

    private static final String UNKNOWN = "unknown";

    private final DossierFolder folder;
    private final Resources resources;
    private final List<Damage> damages = new ArrayList<>();

    Rescue(DossierFolder folder, Resources resources) {
        this.folder = folder;
        this.resources = resources;
    }

    /** Whether a folder without readable main file looks like a dossier all the same. */
    static boolean isLike(DossierFolder folder) {
        return Stream.of("regions", "meetings", "countries").anyMatch(name -> Files.isDirectory(folder.root().resolve(name)));
    }

    Dossier read() throws DossierException {
        Dossier dossier = root(DossierFolder.MAIN, Dossier.class).orElseGet(ModelFactory.eINSTANCE::createDossier);
        keepReadable(dossier.getRegions(), Region.class);
        adopt("regions", Region.class, dossier.getRegions());
        for (Region region : dossier.getRegions()) {
            keepReadable(region.getMeetings(), Meeting.class);
        }
        adoptMeetings(dossier);
        keepReadable(dossier.getQuestionnaires(), Questionnaire.class);
        adopt("questionnaires", Questionnaire.class, dossier.getQuestionnaires());
        adopt("countries", CountryRecord.class, dossier.getRecords());
        return dossier;
    }

    private <T extends EObject> Optional<T> root(String name, Class<T> type) {
        try {
            return resources.load(name).getContents().stream().filter(type::isInstance).map(type::cast).findFirst();
        } catch (DossierException unreadable) {
            resources.damaged(name, unreadable);
            return Optional.empty();
        }
    }

    /** Takes those out of a list of which nothing can be read. */
    private <T extends EObject> void keepReadable(List<T> list, Class<T> type) {
        var entries = (InternalEList<T>) list;
        for (int place = list.size() - 1; place >= 0; place--) {
            T entry = entries.basicGet(place);
            if (entry.eIsProxy()) {
                Optional<T> found = file(entry).flatMap(name -> root(name, type));
                if (found.isEmpty()) {
                    entries.remove(place);
                } else if (entries.basicGet(place).eIsProxy()) {
                    entries.setUnique(place, found.get());
                }
            }
        }
    }

    private Optional<String> file(EObject proxy) {
        try {
            return Optional.of(folder.name(((InternalEObject) proxy).eProxyURI().trimFragment()));
        } catch (DossierException outside) {
            resources.damaged(String.valueOf(((InternalEObject) proxy).eProxyURI().trimFragment()), outside);
            return Optional.empty();
        }
    }

    /** Takes files in that lie where they should, and that nothing readable names. */
    private <T extends Identified> void adopt(String where, Class<T> type, List<T> into) throws DossierException {
        if (!isDamaged(DossierFolder.MAIN)) {
            return;
        }
        for (String name : files(where)) {
            if (((InternalEList<T>) into).basicList().stream().noneMatch(known -> isIn(known, name))) {
                root(name, type).ifPresent(orphan -> into.add(orphan));
            }
        }
    }

    private void adoptMeetings(Dossier dossier) throws DossierException {
        boolean lost = isDamaged(DossierFolder.MAIN) || resources.damages().keySet().stream().anyMatch(name -> name.startsWith("regions/"));
        for (String name : lost ? files("meetings") : List.<String>of()) {
            boolean known = dossier.getRegions().stream().flatMap(region -> region.getMeetings().stream()).anyMatch(m -> isIn(m, name));
            Optional<Meeting> orphan = known ? Optional.empty() : root(name, Meeting.class);
            if (orphan.isPresent()) {
                Region region = home(dossier);
                region.getMeetings().add(orphan.get());
                damages.add(new Damage(name, 0, new Notice("damage.orphan", List.of(name, String.valueOf(region.getId()))), true));
            }
        }
    }

    /** The region whose file is damaged, where it is one; otherwise one for what nobody knows where it belongs. */
    private Region home(Dossier dossier) {
        List<Region> candidates = dossier.getRegions().stream().filter(region -> region.eResource() != null
                && resources.damages().keySet().stream().anyMatch(name -> isIn(region, name))).toList();
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        return dossier.getRegions().stream().filter(region -> UNKNOWN.equals(region.getId())).findFirst().orElseGet(() -> {
            Region made = ModelFactory.eINSTANCE.createRegion();
            made.setId(UNKNOWN);
            dossier.getRegions().add(made);
            return made;
        });
    }

    private boolean isDamaged(String name) {
        return resources.damages().containsKey(name);
    }

    private boolean isIn(EObject object, String name) {
        return EcoreUtil.getURI(object).trimFragment().equals(folder.uri(name));
    }

    private List<String> files(String where) throws DossierException {
        Path directory = folder.root().resolve(where);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(directory)) {
            return found.map(path -> where + "/" + path.getFileName()).filter(name -> name.endsWith(".xmi")).sorted().toList();
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, directory, problem.getMessage());
        }
    }

    /**
     * Everything that could not be read. Reads the country records, one after the other; of those that are damaged what can be read
     * stays in the dossier.
     */
    List<Damage> damages(CountryRecords records) {
        for (String id : records.ids()) {
            if (records.loaded(id).isEmpty()) {
                checkRecord(records, id);
            }
        }
        resources.set().getResources().forEach(resource -> resource.getContents().forEach(this::checkReferences));
        List<Damage> all = new ArrayList<>();
        resources.damages().forEach((name, problem) -> all.add(problem.asDamage(name, isPartly(name))));
        all.addAll(damages);
        return all;
    }

    private void checkRecord(CountryRecords records, String id) {
        try {
            records.copy(id).ifPresent(copy -> checkReferences(copy.get()));
        } catch (UnreadableRecordException damaged) {
            try {
                records.load(id);
            } catch (UnreadableRecordException wholly) {
                drop(id, wholly.problem());
            }
        }
    }

    private void drop(String id, DossierException problem) {
        resources.damaged("countries/" + id + ".xmi", problem);
        Dossier dossier = (Dossier) resources.set().getResources().stream().flatMap(r -> r.getContents().stream())
                .filter(Dossier.class::isInstance).findFirst().orElseThrow();
        var entries = (InternalEList<CountryRecord>) dossier.getRecords();
        for (int place = entries.size() - 1; place >= 0; place--) {
            if (entries.basicGet(place).eIsProxy() && id.equals(((InternalEObject) entries.basicGet(place)).eProxyURI().fragment())) {
                entries.remove(place);
            }
        }
    }

    private boolean isPartly(String name) {
        var resource = resources.set().getResource(folder.uri(name), false);
        return resource != null && !resource.getContents().isEmpty();
    }

    /** Lists references of an object and all in it that lead nowhere. */
    private void checkReferences(EObject root) {
        check(root);
        TreeIterator<EObject> contents = EcoreUtil.getAllProperContents(root, false);
        contents.forEachRemaining(this::check);
    }

    private void check(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && reference.isResolveProxies() && object.eIsSet(reference)) {
                Object value = object.eGet(reference, false);
                List<?> targets = value instanceof InternalEList<?> several ? several.basicList() : List.of(value);
                targets.stream().map(InternalEObject.class::cast).filter(target -> target.eIsProxy() && leadsNowhere(target))
                        .forEach(target -> note(object, reference, target));
            }
        }
    }

    private boolean leadsNowhere(InternalEObject proxy) {
        var resource = resources.set().getResource(proxy.eProxyURI().trimFragment(), false);
        return resource == null || resource.getEObject(proxy.eProxyURI().fragment()) == null;
    }

    private void note(EObject object, EReference reference, InternalEObject target) {
        EObject root = EcoreUtil.getRootContainer(object);
        String file = root.eResource() == null ? "countries/" + ((Identified) root).getId() + ".xmi"
                : object.eResource().getURI().deresolve(folder.uri(DossierFolder.MAIN)).toString();
        Told told = new Notice("damage.reference", List.of(Storing.nearest(object), String.valueOf(target.eProxyURI().fragment()),
                reference.getName()));
        damages.add(new Damage(file, 0, told, true));
    }

    /** Content of the files of which not everything was read. */
    Map<String, byte[]> unread() {
        Map<String, byte[]> unread = new LinkedHashMap<>();
        for (String name : resources.damages().keySet()) {
            try {
                unread.put(name, folder.stored(name));
            } catch (DossierException notThere) {
                // there is nothing to keep, or it is out of reach: it is listed
            }
        }
        return unread;
    }
}
