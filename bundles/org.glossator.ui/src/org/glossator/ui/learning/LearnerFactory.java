package org.glossator.ui.learning;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link Learner} of the workbench. */
public final class LearnerFactory extends AbstractServiceFactory {

	private final Learner learner = new Learner();

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		return service == Learner.class ? learner : null;
	}
}
