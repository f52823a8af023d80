package org.rapporteur.region.declared;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.rapporteur.region.RegionModule;

/**
 * Offers the region of each bundle whose manifest names a region's file in {@value #HEADER}, in the name of that bundle and as long as
 * it is active.
 */
@Component(service = DeclaredRegions.class)
public final class DeclaredRegions {

    /** Manifest header: path of the region's file in the bundle. */
    public static final String HEADER = "Rapporteur-Region";

    /** Property of the framework: the bundles that were added to what ships, with commas; unset: not known. */
    private static final String ADDED = "rapporteur.added";

    private final BundleTracker<ServiceRegistration<RegionModule>> bundles;

    /**
     * Made by Declarative Services.
     *
     * @param context where bundles come and go
     */
    @Activate
    public DeclaredRegions(BundleContext context) {
        bundles = new BundleTracker<>(context, Bundle.ACTIVE, new Offering());
        if (!"".equals(context.getProperty(ADDED))) { // what ships declares none in a file
            bundles.open();
        }
    }

    /** Offers nothing any more; called by Declarative Services. */
    @Deactivate
    public void close() {
        bundles.close();
    }

    private static final class Offering implements BundleTrackerCustomizer<ServiceRegistration<RegionModule>> {

        @Override
        public ServiceRegistration<RegionModule> addingBundle(Bundle bundle, BundleEvent event) {
            String file = bundle.getHeaders("").get(HEADER);
            BundleContext context = bundle.getBundleContext();
            if (file == null || context == null) {
                return null; // not tracked, by the tracker's contract
            }
            try {
                return context.registerService(RegionModule.class, new DeclaredModule(bundle, file.strip()), null);
            } catch (IllegalStateException stopped) {
                return null; // it has gone meanwhile
            }
        }

        @Override
        public void modifiedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<RegionModule> offered) {
            // stays active
        }

        @Override
        public void removedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<RegionModule> offered) {
            try {
                offered.unregister();
            } catch (IllegalStateException gone) {
                // the framework has done it
            }
        }
    }
}
