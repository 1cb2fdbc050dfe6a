-- The 32 networks of the International City Networks Directory, their text word for word (white space aside).
-- Peace in Our Cities, Regions4 and the World Smart Sustainable Cities Organization lost their heading in the source
-- and stand there under their neighbour. The source itself is db/data/city-networks-directory.txt.
insert into publication (slug, title, publisher, address, language, introduction) values
('city-networks-directory', 'International City Networks Directory', 'Geneva Cities Hub',
'https://www.genevacitieshub.org/en/city-networks-directory', 'en',
'Since its inception, the Global Cities Hub has worked to connect cities and their networks to international organizations and actors in Geneva. To facilitate interaction, GCH liaises with international and regional city networks and publishes information on their mission, mandate, key projects and contact persons in the International City Networks Directory.

The information contained here has been provided by the networks themselves and has not been modified by the Geneva Cities Hub. The Directory is not by any means exhaustive. It is an evolving tool that facilitates understanding of the activities of networks that represent and work with cities and other local and regional governments and enhances their visibility in International Geneva’s ecosystem.

The Directory is now available in an online database format.');

insert into network (slug, name, publication_id, text_language, supplied_text)
select supplied.slug, supplied.name, publication.id, 'en', supplied.supplied_text
from publication, (values
('c40-cities', 'C40 Cities',
'C40 is a network of nearly 100 cities working to deliver the urgent action needed right now to confront the climate crisis. Mayors of C40 cities are committed to using a science-based and collaborative approach to help the world limit global heating to 1.5°C and build healthy, equitable and resilient communities.'),
('cities-alliance', 'Cities Alliance',
'Cities Alliance is a global partnership fighting urban poverty and promoting the role of cities. To manage its activities, the Cities Alliance operates a multi-donor fund of which the United Nations Office for Project Services (UNOPS) is host and Trustee.'),
('cities-coalition-for-digital-rights', 'Cities Coalition for Digital Rights',
'The Cities Coalition for Digital Rights is the creation of city governments from around the world. To join, cities need to have made a clear political commitment to promote digital rights, and demonstrate that they are developing policies and projects to protect these rights in practice.'),
('climate-alliance', 'Climate Alliance',
'With 1,909 members in 27 European countries, Climate Alliance is Europe’s largest city network dedicated to comprehensive and equitable climate action. The association supports its members through the European Secretariat and six National Coordination Offices.'),
('covenant-of-mayors-europe', 'Covenant of Mayors for Climate and Energy',
'The Covenant of Mayors for Climate and Energy-Europe is an initiative funded by the European Commission. The Covenant of Mayors is the world’s largest movement for local action on climate and energy. In Europe, over 10,000 cities and towns have joined forces to secure a better future for their citizens.'),
('energy-cities', 'Energy Cities',
'Energy Cities is an association that provides a political platform for major European cities. We network the local governments of 145 of Europe’s largest cities and more than 45 partner cities that between them govern some 130 million citizens in 39 countries.'),
('eurocities', 'Eurocities',
'Eurocities is an association that provides a political platform for major European cities. We network the local governments of more than 200 major European cities in 38 countries, representing 130 million people.'),
('who-global-city-network', 'WHO Global City Network',
'The Global City Network (GCN) is part of WHO’s Global Strategic Preparedness Network (GSPN) and helps countries to prepare for national health emergencies such as COVID-19. Through the Strategic Partnership Portal (SPH, set up in 2015), member States, donors and partners share information on efforts to invest in health security. GCN is managed by the Multisectoral Engagement for IHR and Health Security (MHS), a unit of WHO’s World Preparedness Emergency programme.'),
('fmdv', 'Global Fund for Cities’ Development',
'As a multistakeholder global network, the Fund has worked since its creation with more than 1,500 cities and regions in one hundred countries, as well as with five hundred companies and investors and sixty subnational development banks.'),
('global-parliament-of-mayors', 'Global Parliament of Mayors',
'The vision of the GPM is to contribute to a world in which mayors, their cities and networks are equal partners in building global governance for an inclusive and sustainable world.'),
('human-rights-cities-network', 'Human Rights Cities Network',
'The Human Rights Cities Network is a not-for-profit organisation (association sans but lucratif). We invite European cities that are committed to respecting, protecting and promoting a culture of human rights to become ‘guest members’.'),
('iclei', 'ICLEI',
'ICLEI – Local Governments for Sustainability (founded in 1990 as the International Council for Local Initiatives) is a global network of more than 1,750 local and regional governments. ICLEI Europe’s members sit at the heart of the organization. Representing local governments and governmental associations of all shapes and sizes, their network stretches across Europe and beyond.'),
('aimf', 'International Association of Francophone Mayors',
'Founded in 1979, the AIMF is an association (under the law of 1901) which has evolved to reflect changes in the political leadership and activities of local authorities. It is a welcoming space of exchange and solidarity for Mayors of francophone cities that has developed alongside city environments and international solidarity between cities. In 2021 the AIMF had 305 members in 54 countries.'),
('icorn', 'International Cities of Refuge Network',
'ICORN is an independent, international membership organization whose members include 84 cities across Europe and the Americas. The majority are in Scandinavia, Poland, Germany, the Netherlands, France and the USA.'),
('leading-cities', 'Leading Cities',
'Leading Cities is a global non-profit organization with a mission to drive resiliency and sustainability in cities worldwide.'),
('mcr2030', 'Making Cities Resilient 2030',
'MCR2030 is a multi-partner initiative led by the United Nations Office for Disaster Risk Reduction (UNDRR).'),
('mayors-migration-council', 'Mayors Migration Council',
'Created by mayors for mayors, we are guided by a Leadership Board of global city leaders, including the mayors of Amman, Bristol, Dhaka North, Freetown, Kampala, Milan, Montevideo, Montréal, and Zürich, but work with a coalition of more than 200 cities worldwide. Distinct from other city networks that have strict membership requirements, the MMC is an open resource for mayors from cities of all sizes, geographies, and income levels.'),
('metropolis', 'Metropolis',
'Currently, Metropolis has 141 members worldwide. Any public authority with territorial jurisdiction or any institution or body that represents a metropolis may become a member of the association, whatever its local government system.'),
('open-and-agile-smart-cities', 'Open & Agile Smart Cities',
'Open & Agile Smart Cities (OASC) is a non-profit organization whose members are cities and communities around the world. Its ambition is to leverage technology to improve the quality of life of citizens. Currently, 155 cities are members, in 31 countries from Argentina to Finland and Japan.'),
('partnership-for-healthy-cities', 'Partnership for Healthy Cities',
'The Partnership for Healthy Cities is a collaboration between Bloomberg Philanthropies, the World Health Organization, and Vital Strategies. It is a technical network. Cities can only join by invitation but no membership fees are required.'),
('peace-in-our-cities', 'Peace in Our Cities',
'Co-facilitated by Pathfinders for a Peaceful, Just and Inclusive Society at NYU’s Center on International Cooperation, together with the Kroc Institute for Peace and Justice at the University of San Diego, PlusPeace, and the Stanley Center for Peace and Security, Peace in Our Cities is a growing network of 22 cities and 30 community-based and international partners that work together to halve urban violence by 2030.'),
('platforma', 'PLATFORMA',
'PLATFORMA is a pan-European coalition of towns and regions active in decentralized cooperation. Its 29 partners represent towns and regions and their national associations as well as European and global networks that are active in city-to-city and region-toregion development cooperation. All members cooperate internationally to promote sustainable development. The secretariat of PLATFORMA is hosted by the Council of European Municipalities and Regions (CEMR).'),
('rainbow-cities-network', 'Rainbow Cities Network',
'Municipal and regional authorities have an important and specific responsibility to combat discrimination against lesbian, gay, bisexual, transgender, intersexual, and queer (LGBTI) people, because discrimination often occurs in their immediate environment. Most local administrations do not address this issue explicitly, however. Rainbow Cities is the exception.'),
('regions4', 'Regions4',
'Regions4 catalyses regional government leadership, mobilizes resources, advocates for increased recognition, and channels regions’ voices in the main United Nations fora on biodiversity, climate change, and sustainable development.'),
('resilient-cities-network', 'Resilient Cities Network',
'Resilient Cities Network (R-Cities) is an independent non-profit organization advancing urban resilience solutions to protect vulnerable communities. R-Cities is built on the legacy of the 100 Resilient Cities programme pioneered by The Rockefeller Foundation.'),
('unesco-creative-cities-network', 'UNESCO Creative Cities Network',
'The UCCN is UNESCO’s flagship city programme, established in 2004. Its members include 246 cities from more than eighty member States. UCCN brings together cities that have identified culture and creativity as strategic agents in building the sustainable cities of tomorrow, contributing to achievement of the SDGs.'),
('unesco-learning-cities', 'UNESCO Global Network of Learning Cities',
'The UNESCO Global Network of Learning Cities (GNLC) is an international policy-oriented network that provides inspiration and disseminates know-how and best practice.

The network brings together local communities from all world regions that are committed to the implementation of lifelong learning.'),
('uclg', 'United Cities and Local Governments',
'UCLG is the product of a century-old collaborative movement of local and regional governments. It is the voice of democratic local self-government and, with 250,000 members in over 140 States, it represents 70% of the world’s population through local and regional governments in seven world regions.'),
('who-european-healthy-cities-network', 'WHO European Healthy Cities Network',
'The WHO European Healthy Cities Network is a network of flagship cities and national networks of cities. Flagship cities interact directly with WHO/Europe, while national networks bring together cities in a given Member State. In both cases WHO provides political, strategic and technical support as well as capacity building.'),
('who-age-friendly-cities', 'WHO Global Network for Age-friendly Cities and Communities',
'The Global Network for Age-friendly Cities and Communities (GNAFCC) was established by the World Health Organization in 2010 to connect cities, communities and organizations worldwide with the common vision of making their communities great places to grow older in. Its 1300 members are from 51 countries.'),
('women-transforming-cities', 'Women Transforming Cities',
'Women Transforming Cities works to dismantle intersecting systems of oppression and promote genders and movements that are equitable, in order to transform where we live into places where everyone can belong, participate, and have social, economic, and political equity.'),
('wego', 'World Smart Sustainable Cities Organization',
'The World Smart Sustainable Cities Organization (WeGO) is a membership-based international association of local governments, corporations, and institutions committed to transforming cities into smart sustainable cities.')
) as supplied (slug, name, supplied_text)
where publication.slug = 'city-networks-directory';
