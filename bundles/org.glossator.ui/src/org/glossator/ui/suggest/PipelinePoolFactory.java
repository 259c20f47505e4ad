package org.glossator.ui.suggest;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link PipelinePool} of the workbench. */
public final class PipelinePoolFactory extends AbstractServiceFactory {

	private final PipelinePool pool = new PipelinePool();

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		return service == PipelinePool.class ? pool : null;
	}
}
